namespace ZhongGengZu.Domain.Tests;

public sealed class ClassifiedMarkTests
{
    [Theory]
    [InlineData("机密★1年\n关于清河行动的方案", true)]
    [InlineData("000012\n秘密 ★ 10年\n特急", true)]
    [InlineData("密级：绝密\n方案", true)]
    [InlineData("秘 密\n方案", true)]
    [InlineData("清河行动方案\n各单位要保守国家秘密。", false)]
    [InlineData("机密文件管理专项整治方案", false)]
    public void Head_ThatCarriesTheMark_IsKnown_WordsOfTheTextAreNoMark(string text, bool marked) => Assert.Equal(marked, ClassifiedMark.IsAtHead(text));
}
