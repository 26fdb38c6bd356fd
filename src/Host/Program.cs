using System.Text;
using SdgInsights.Host;

// Thai goes out as UTF-8 whatever the terminal's code page.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandTree.Run(args, Terminal.OfProcess());
