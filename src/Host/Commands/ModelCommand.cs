using System.CommandLine;

namespace SdgInsights.Host;

/// <summary><c>model</c>: retrain the classifier, or score it.</summary>
internal static class ModelCommand
{
    public static Command Create(Terminal terminal) => new("model", "Retrain the classifier from labelled texts, or score it on some.")
    {
        ModelTrainCommand.Create(terminal),
        ModelTrainKindsCommand.Create(terminal),
        ModelTrainHeadCountsCommand.Create(terminal),
        ModelEvaluateCommand.Create(terminal),
    };
}
