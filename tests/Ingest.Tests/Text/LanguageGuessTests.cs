using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("การประชุมภาคประชาสังคมลุ่มน้ำโขง", Language.Thai)]
    [InlineData("CSOs Forum ระดับภาค SDGs ครั้งที่ 2", Language.Thai)]
    [InlineData("The forum was held in Vientiane on 14 May.", Language.English)]
    [InlineData("Participants", Language.English)]
    [InlineData("Hội thảo quốc gia về phát triển bền vững tại Hà Nội", Language.Other)]
    [InlineData("", Language.Other)]
    [InlineData("2567 / 15", Language.Other)]
    [InlineData("Pelatihan untuk nelayan di tepi kanal yang surut", Language.Other)]
    public void Goes_by_script_and_by_the_commonest_words(string text, Language language) => Assert.Equal(language, LanguageGuess.Of(text));
}
