using System.Globalization;
using SdgInsights.Bench;

// Run in the folder of the checkout, for its seeds. Each run is a process of its own, so that its peak memory is its own.
const string Usage = """
    usage: workbook rows COUNT FILE                   a sheet of so many rows of 12 columns
           workbook fill DATABASE ACTIVITIES PARTS    a store of so many activities of so many parts of participation each
           workbook select DATABASE                   a plain SELECT over the parts of participation
           workbook dashboard DATABASE FILE           reads the store and writes the whole workbook
    """;
static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

switch (args)
{
    case ["rows", var count, var file]:
        Measured.Run(() => RowsRun.Write(Number(count), file));
        return 0;
    case ["fill", var database, var activities, var parts]:
        Measured.Run(() => DashboardRun.Fill(database, Number(activities), Number(parts)));
        return 0;
    case ["select", var database]:
        Measured.Run(() => DashboardRun.Select(database));
        return 0;
    case ["dashboard", var database, var file]:
        Measured.Run(() => DashboardRun.Write(database, file));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
