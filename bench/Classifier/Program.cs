using System.Globalization;
using System.Text;
using SdgInsights.Bench;
using SdgInsights.Ingest;

// usage: classifier MODEL TERMS_FOLDER TEXTS.txt…      one text a line, line ends as spaces
var lists = TermLists.Load(args[1]);
var classifier = LinearClassifier.Load(args[0], lists).Value ?? throw new InvalidOperationException("the model file cannot be read");
foreach (var file in args[2..])
{
    var texts = File.ReadAllLines(file);
    var bytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t));
    var scored = Stopwatches.Best(() => texts.Length, () => ScoreAll(classifier, texts));
    var classified = Stopwatches.Best(() => texts.Length, () =>
    {
        var goals = 0;
        foreach (var text in texts)
            goals += classifier.Classify(text).Assignments.Count;
        return goals;
    });
    var pass = Stopwatches.Best(() => texts.Length * Stopwatches.Passes, () => Stopwatches.PlainPass(texts));
    var before = GC.GetAllocatedBytesForCurrentThread();
    ScoreAll(classifier, texts);
    var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: {texts.Length} texts, {bytes / 1e6:F1} MB"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  goals only      {scored,10:N0} texts/s  {scored * bytes / texts.Length / 1e6,8:N1} MB/s  {allocated} B allocated in all"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  with terms      {classified,10:N0} texts/s  {classified * bytes / texts.Length / 1e6,8:N1} MB/s"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  plain pass      {pass,10:N0} texts/s  {pass * bytes / texts.Length / 1e6,8:N1} MB/s  (share of it: {scored / pass:P2})"));
}

static long ScoreAll(LinearClassifier classifier, string[] texts)
{
    Span<double> probabilities = stackalloc double[17];
    var goals = 0L;
    foreach (var text in texts)
        goals += classifier.Score(text, probabilities);
    return goals;
}
