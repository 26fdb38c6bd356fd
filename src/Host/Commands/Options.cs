using System.CommandLine;
using SdgInsights.Domain;

namespace SdgInsights.Host;

/// <summary>What the user says of registration sheets.</summary>
internal sealed record RegisterArguments(Option<string?> Mappings, Option<bool> KeepNames);

/// <summary>Options and arguments that several commands share.</summary>
internal static class Options
{
    public const string DefaultDatabase = "sdg-insights.db";

    public static Argument<string[]> Inputs(ArgumentArity arity, string description) => new("INPUT")
    {
        Arity = arity,
        Description = description,
    };

    public static Option<string> Database(string description = "Database file that `run` or `ingest` has made.") => new Option<string>("--db")
    {
        Description = description,
        HelpName = "FILE",
        DefaultValueFactory = _ => DefaultDatabase,
    }.NeverEmpty();

    public static Option<string> Out(string fallback) => new Option<string>("--out")
    {
        Description = "Folder to write into; made where it is missing.",
        HelpName = "DIR",
        DefaultValueFactory = _ => fallback,
    }.NeverEmpty();

    public static Option<string?> Mappings(string use) => new Option<string?>("--mappings")
    {
        Description = $"What columns of registration sheets hold, {use}; `registers` prints one.",
        HelpName = "FILE",
    }.NeverEmpty();

    /// <summary>For commands that read registration sheets into a database.</summary>
    public static RegisterArguments Registers() => new(
        Mappings("kept and corrected in this file; by default beside the database"),
        new("--keep-names") { Description = "Store the names on registration sheets in the database. No report or export ever holds them." });

    public static Option<string?> Template() => new Option<string?>("--template")
    {
        Description = "Folder with template.json and a logo: names, colours and fonts of an organisation.",
        HelpName = "DIR",
    }.NeverEmpty();

    public static Option<string> ReportLanguage()
    {
        var option = new Option<string>("--lang")
        {
            Description = "Language of workbook, annex and charts.",
            HelpName = "th|en",
            DefaultValueFactory = _ => "en",
        };
        return option.AcceptOnlyFromAmong("th", "en");
    }

    /// <summary>Refuses an empty name, such as a variable that a script has not set.</summary>
    public static T NeverEmpty<T>(this T option)
        where T : Option
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
                result.AddError($"found an empty name behind {option.Name}; expected that of a file or folder");
        });
        return option;
    }

    public static Language LanguageOf(string code) => Codes.Parse<Language>(code);
}
