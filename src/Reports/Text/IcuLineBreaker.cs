using System.Runtime.InteropServices;

namespace SdgInsights.Reports;

/// <summary>Finds where a line may break, by ICU's rules and its dictionary of Thai words. One thread uses it at a time.</summary>
internal sealed class IcuLineBreaker : IDisposable
{
    /// <summary>UBRK_LINE.</summary>
    private const int Lines = 2;

    /// <summary>UBRK_DONE.</summary>
    private const int Done = -1;

    private static readonly Lazy<IcuLibrary?> Library = new(IcuLibrary.Find);

    private readonly IcuLibrary icu;
    private readonly nint iterator;

    private IcuLineBreaker(IcuLibrary icu, nint iterator)
    {
        this.icu = icu;
        this.iterator = iterator;
    }

    ~IcuLineBreaker() => icu.Close(iterator);

    /// <returns>Null where the machine has no ICU.</returns>
    public static IcuLineBreaker? Create()
    {
        if (Library.Value is not { } icu)
            return null;
        var iterator = icu.Open(Lines, "th", 0, 0, out var error);
        return error > 0 || iterator == 0 ? null : new(icu, iterator);
    }

    /// <returns>Places behind which a line may break, the end of the text last.</returns>
    public List<int> Breaks(string text)
    {
        var breaks = new List<int>();
        var pinned = GCHandle.Alloc(text, GCHandleType.Pinned);
        try
        {
            icu.SetText(iterator, pinned.AddrOfPinnedObject(), text.Length, out _);
            for (var place = icu.Next(iterator); place != Done; place = icu.Next(iterator))
                breaks.Add(place);
        }
        finally
        {
            pinned.Free();
        }

        return breaks;
    }

    public void Dispose()
    {
        icu.Close(iterator);
        GC.SuppressFinalize(this);
    }
}
