using System.Diagnostics.CodeAnalysis;

namespace SdgInsights.Domain;

/// <summary>The result of reading the world: a value or a problem, never both and never an exception.</summary>
public sealed class Parsed<T>
    where T : class
{
    private Parsed(T? value, Problem? problem)
    {
        Value = value;
        Problem = problem;
    }

    public T? Value { get; }

    public Problem? Problem { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Ok => Value is not null;

    [SuppressMessage("Design", "CA1000", Justification = "Parsed<T>.Of reads as a sentence where the type cannot be inferred.")]
    public static Parsed<T> Of(T value) => new(value, null);

    [SuppressMessage("Design", "CA1000", Justification = "See Of.")]
    public static Parsed<T> Fail(Problem problem) => new(null, problem);

    /// <summary>What is made of the value; the problem where there is none.</summary>
    public Parsed<TNext> Then<TNext>(Func<T, TNext> make)
        where TNext : class
    {
        ArgumentNullException.ThrowIfNull(make);
        return Then(value => Parsed<TNext>.Of(make(value)));
    }

    /// <summary>As <see cref="Then{TNext}(Func{T, TNext})"/>, where this too may find a problem.</summary>
    public Parsed<TNext> Then<TNext>(Func<T, Parsed<TNext>> make)
        where TNext : class
    {
        ArgumentNullException.ThrowIfNull(make);
        return Ok ? make(Value) : Parsed<TNext>.Fail(Problem);
    }
}
