using System.Globalization;
using System.Runtime.InteropServices;

namespace SdgInsights.Reports;

/// <summary>
/// The break iterator of ICU, the library that .NET itself takes its culture data from. Names of its functions end in its version on
/// Linux; Windows and macOS bring it without.
/// </summary>
internal sealed class IcuLibrary
{
    private const int NewestVersion = 99;
    private const int OldestVersion = 50;

    private IcuLibrary(Func<string, nint> function)
    {
        Open = Marshal.GetDelegateForFunctionPointer<OpenFunction>(function("ubrk_open"));
        SetText = Marshal.GetDelegateForFunctionPointer<SetTextFunction>(function("ubrk_setText"));
        Next = Marshal.GetDelegateForFunctionPointer<NextFunction>(function("ubrk_next"));
        Close = Marshal.GetDelegateForFunctionPointer<CloseFunction>(function("ubrk_close"));
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate nint OpenFunction(int type, [MarshalAs(UnmanagedType.LPStr)] string locale, nint text, int length, out int error);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate void SetTextFunction(nint iterator, nint text, int length, out int error);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate int NextFunction(nint iterator);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate void CloseFunction(nint iterator);

    public OpenFunction Open { get; }

    public SetTextFunction SetText { get; }

    public NextFunction Next { get; }

    public CloseFunction Close { get; }

    /// <returns>Null where the machine has no ICU.</returns>
    public static IcuLibrary? Find()
    {
        foreach (var name in new[] { "icu.dll", "libicucore.dylib" })
        {
            if (NativeLibrary.TryLoad(name, out var system))
                return With(system, "");
        }

        for (var version = NewestVersion; version >= OldestVersion; version--)
        {
            if (NativeLibrary.TryLoad(string.Create(CultureInfo.InvariantCulture, $"libicuuc.so.{version}"), out var versioned))
                return With(versioned, string.Create(CultureInfo.InvariantCulture, $"_{version}"));
        }

        return null;
    }

    private static IcuLibrary? With(nint library, string suffix) =>
        NativeLibrary.TryGetExport(library, "ubrk_open" + suffix, out _) ? new(name => NativeLibrary.GetExport(library, name + suffix)) : null;
}
