namespace SdgInsights.Domain;

/// <summary>What a classifier says of one text.</summary>
/// <param name="Assignments">Goals over their decision thresholds, best first.</param>
/// <param name="Scores">17 probabilities, by <see cref="Goal.Index"/>.</param>
public sealed record Classification(IReadOnlyList<SdgAssignment> Assignments, IReadOnlyList<double> Scores);

/// <summary>Assigns the 17 goals to a text. Implementations are safe to call from several threads.</summary>
public interface IClassifier
{
    /// <summary>Name and version, printed in every manifest.</summary>
    string Version { get; }

    Classification Classify(string text);
}
