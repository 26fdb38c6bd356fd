using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace SdgInsights.Notebooks.Tests;

/// <summary>Runs C# cells one after the other, each in the state that the last one left, as a notebook does.</summary>
internal static class NotebookRunner
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks")
        .WithReferences(Directory.GetFiles(Framework, "System*.dll").Where(IsManaged))
        .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(Checkout.PathOf("notebooks")));

    /// <returns>The outputs of each cell.</returns>
    /// <exception cref="CompilationErrorException">A cell is no C#.</exception>
    public static async Task<IReadOnlyList<JsonArray>> Run(IEnumerable<string> cells)
    {
        ScriptState<object>? state = null;
        var all = new List<JsonArray>();
        foreach (var cell in cells)
        {
            var source = OfThisBuild(cell);
            state = state is null ? await CSharpScript.RunAsync(source, Options) : await state.ContinueWithAsync(source);
            all.Add(state.ReturnValue is { } value ? [Shown(value, all.Count + 1)] : []);
        }

        return all;
    }

    /// <summary>Notebooks name the Release build; a test of another build runs on that.</summary>
    private static string OfThisBuild(string source) => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Debug{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        ? source.Replace("/bin/Release/", "/bin/Debug/", StringComparison.Ordinal)
        : source;

    private static JsonObject Shown(object value, int count)
    {
        var data = new JsonObject();
        foreach (var (type, content) in Formatted(value))
            data[type] = Notebook.Lines(content);
        data["text/plain"] = Notebook.Lines(value.ToString() ?? "");
        return new() { ["data"] = data, ["execution_count"] = count, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" };
    }

    /// <summary>By the convention under which .NET Interactive finds formatters: names of an attribute, a source and its formatters.</summary>
    private static IEnumerable<(string Type, string Content)> Formatted(object value)
    {
        foreach (var attribute in value.GetType().GetCustomAttributes(false).Where(a => a.GetType().Name == "TypeFormatterSourceAttribute"))
        {
            var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType"))!;
            foreach (var formatter in (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!)
            {
                using var writer = new StringWriter();
                if ((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])!)
                    yield return ((string)Get(formatter, "MimeType"), writer.ToString());
            }
        }
    }

    private static object Get(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance)!;

    private static bool IsManaged(string file) => !Path.GetFileName(file).Contains(".Native", StringComparison.Ordinal);
}
