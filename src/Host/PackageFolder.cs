using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace SdgInsights.Host;

/// <summary>
/// Finds packages and their native libraries beside this assembly for a host that has loaded it by its path, as notebooks do: such a host
/// takes two versions that are asked for as two assemblies, and knows nothing of the folders for each platform.
/// </summary>
internal static class PackageFolder
{
    private const string Ours = "SdgInsights";

    private static readonly string Folder = Path.GetDirectoryName(typeof(PackageFolder).Assembly.Location) ?? "";

    public static void Use()
    {
        AssemblyLoadContext.Default.Resolving += Package;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += NativeLibraryOf;
    }

    /// <summary>Our own assemblies are left to the host, which has loaded them already.</summary>
    private static Assembly? Package(AssemblyLoadContext context, AssemblyName name)
    {
        var file = Path.Combine(Folder, name.Name + ".dll");
        return name.Name!.StartsWith(Ours, StringComparison.OrdinalIgnoreCase) || !File.Exists(file) ? null : context.LoadFromAssemblyPath(file);
    }

    private static nint NativeLibraryOf(Assembly assembly, string name)
    {
        var platform = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        var folder = Path.Combine(Folder, "runtimes", $"{platform}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}", "native");
        var file = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"*{name}.*").FirstOrDefault() : null;
        return file is null ? 0 : NativeLibrary.Load(file);
    }
}
