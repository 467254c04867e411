using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Documents.CampaignPlans.Word;
using Level = DocumentFormat.OpenXml.Wordprocessing.Level;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>The text of a Word file is what its reader sees.</summary>
public sealed class DocxTextTests
{
    private static readonly Level[] Outline =
    [
        WordFile.Level(0, "%1、", NumberFormatValues.ChineseCountingThousand),
        WordFile.Level(1, "（%2）", NumberFormatValues.ChineseCounting),
        WordFile.Level(2, "%3.", NumberFormatValues.Decimal),
        WordFile.Level(3, "%4", NumberFormatValues.DecimalEnclosedCircle),
    ];

    [Fact]
    public void Paragraphs_OfABody_AreLinesWithTheirTabsAndBreaks()
    {
        var text = Read(WordFile.Of(
        [
            new Paragraph(new Run(new Text("第一阶段")), new Run(new TabChar(), new Text("4月"), new Break(), new Text("动员")), new Run(new NoBreakHyphen())),
            new Paragraph(),
            WordFile.Line("二、保障 "),
        ]));

        Assert.Equal("第一阶段\t4月\n动员-\n\n二、保障 \n", text);
    }

    [Fact]
    public void Rows_OfATable_AreLinesWithTabsBetweenTheirCells()
    {
        var text = Read(WordFile.Of(
        [
            WordFile.Line("附表"),
            new Table(
                Row([WordFile.Line("阶段")], [WordFile.Line("时间")]),
                Row([WordFile.Line("动员"), WordFile.Line("部署")], [new Paragraph()]),
                Row([new Paragraph()], [WordFile.Line("4月\t"), new Table(Row([WordFile.Line("上旬")], [WordFile.Line("中旬")])), new Paragraph()]),
                Row([new Paragraph()], [new Paragraph()])),
            WordFile.Line("完"),
        ]));

        Assert.Equal("附表\n阶段\t时间\n动员 部署\t\n\t4月 上旬 中旬\n完\n", text);
    }

    [Fact]
    public void Revisions_NotYetAccepted_AreReadAsIfTheyWere()
    {
        var text = Read(WordFile.Raw("""
            <w:p><w:r><w:t>4月</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>10</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>日前</w:t></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>整段删去</w:delText></w:r></w:del></w:p>
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>报送</w:t></w:r></w:p><w:p><w:r><w:t>总结</w:t></w:r></w:p>
            <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>删去的行</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>留下的行</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """));

        Assert.Equal("4月10日前\n报送总结\n留下的行\n", text);
    }

    [Fact]
    public void Words_TheReaderDoesNotSeeInTheBody_AreLeftOut()
    {
        var text = Read(WordFile.Raw("""
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>可见</w:t></w:r>
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>
            <w:r><w:pict><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>指令</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4月10日</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p><w:r><w:t>没有关上的域</w:t></w:r></w:p>
            """));

        Assert.Equal("可见旧4月10日1\n\n没有关上的域\n", text);
    }

    [Fact]
    public void Document_InTheStrictFormOrUnderAnotherName_IsFoundAndRead()
    {
        const string strict = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>一、治理重点</w:t></w:r></w:p></w:body></w:document>";
        const string rels = "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"/word/./document2.xml\"/><Relationship Type=\"http://x/styles\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/s\"/></Relationships>";

        Assert.Equal("一、治理重点\n", Read(WordFile.Zip(("_rels/.rels", Utf8(rels)), ("Word\\document2.xml", Utf8(strict)))));
    }

    [Fact]
    public void Numbers_OfWordsOwn_AreWrittenOutAsTheyAreSeen()
    {
        var text = Read(WordFile.Of(
            [
                WordFile.Line("指导思想", list: 1, level: 0),
                WordFile.Line("治理重点", list: 1, level: 0),
                WordFile.Line("推诿扯皮", list: 1, level: 1),
                WordFile.Line("3件以上", list: 1, level: 2),
                WordFile.Line("以上", list: 1, level: 3),
                WordFile.Line("效率低下", list: 1, level: 1),
                WordFile.Line("超时", list: 1, level: 2),
                WordFile.Line("没有编号"),
                WordFile.Line("保障", list: 1, level: 0),
                WordFile.Line("组织", list: 1, level: 1),
            ],
            WordFile.Lists([Outline], WordFile.List(1, 0))));

        Assert.Equal("一、指导思想\n二、治理重点\n（一）推诿扯皮\n1. 3件以上\n①以上\n（二）效率低下\n1. 超时\n没有编号\n三、保障\n（一）组织\n", text);
    }

    [Fact]
    public void Numbers_OfSeveralLists_RunOnOrBeginAnewAsWordCounts()
    {
        var noRestart = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelRestart { Val = 0 }, new IsLegalNumberingStyle(), new LevelText { Val = "%1.%2" }) { LevelIndex = 1 };
        var text = Read(WordFile.Of(
            [
                WordFile.Line("甲", list: 1, level: 0),
                WordFile.Line("乙", list: 2, level: 0),
                WordFile.Line("丙", list: 3, level: 0),
                WordFile.Line("丁", list: 3, level: 0),
                WordFile.Line("戊", list: 4, level: 0),
                WordFile.Line("己", list: 4, level: 1),
                WordFile.Line("庚", list: 4, level: 0),
                WordFile.Line("辛", list: 4, level: 1),
                WordFile.Line("壬", list: 99, level: 0),
            ],
            WordFile.Lists(
                [[WordFile.Level(0, "%1、", NumberFormatValues.JapaneseCounting)], [WordFile.Level(0, "第%1条", NumberFormatValues.IdeographDigital, 9), noRestart]],
                WordFile.List(1, 0),
                WordFile.List(2, 0),
                WordFile.List(3, 0, new LevelOverride(new StartOverrideNumberingValue { Val = 5 }) { LevelIndex = 0 }),
                WordFile.List(4, 1))));

        Assert.Equal("一、甲\n二、乙\n五、丙\n六、丁\n第九条 戊\n9.1 己\n第一〇条 庚\n10.2 辛\n壬\n", text);
    }

    [Fact]
    public void Numbers_OfAStyle_ComeFromItOrFromTheOneItIsBasedOn()
    {
        var heading = WordFile.Level(0, "%1、", NumberFormatValues.ChineseCountingThousand);
        var second = WordFile.Level(1, "（%2）", NumberFormatValues.ChineseCountingThousand);
        second.InsertAfter(new ParagraphStyleIdInLevel { Val = "h2" }, second.NumberingFormat);
        var lists = WordFile.Lists([[heading, second]], WordFile.List(1, 0));
        var text = Read(WordFile.Of(
            [
                WordFile.Line("重点", style: "h1"),
                WordFile.Line("推诿", style: "h2"),
                WordFile.Line("拖延", style: "h2a"),
                WordFile.Line("不编号", style: "h1", list: 0),
                WordFile.Line("保障", style: "h1"),
            ],
            main =>
            {
                lists(main);
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Style("h1", null, 1), Style("h2", null, 1), Style("h2a", "h2", null), Style("loop", "loop", null));
            }));

        Assert.Equal("一、重点\n（一）推诿\n（二）拖延\n不编号\n二、保障\n", text);
    }

    [Fact]
    public void Bullets_OfASymbolFont_AreNoCharacters()
    {
        var text = Read(WordFile.Of(
            [WordFile.Line("甲", list: 1, level: 0), WordFile.Line("乙", list: 1, level: 1), WordFile.Line("", list: 1, level: 1)],
            WordFile.Lists([[WordFile.Level(0, "\uF0B7", NumberFormatValues.Bullet), WordFile.Level(1, "●", NumberFormatValues.Bullet)]], WordFile.List(1, 0))));

        Assert.Equal("甲\n● 乙\n●\n", text);
    }

    [Theory]
    [InlineData("chineseCountingThousand", 1, "一")]
    [InlineData("chineseCountingThousand", 10, "十")]
    [InlineData("chineseCountingThousand", 11, "十一")]
    [InlineData("chineseCountingThousand", 20, "二十")]
    [InlineData("chineseCountingThousand", 101, "一百零一")]
    [InlineData("chineseCountingThousand", 1010, "一千零一十")]
    [InlineData("chineseCounting", 99, "九十九")]
    [InlineData("chineseCounting", 105, "一〇五")]
    [InlineData("japaneseCounting", 12, "十二")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 50, "㊿")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("no-such-format", 7, "7")]
    [InlineData("upperRoman", int.MaxValue, "2147483647")]
    [InlineData("chineseCountingThousand", int.MinValue, "-2147483648")]
    public void Number_InAFormatOfWords_IsWrittenInIt(string format, int value, string expected)
    {
        Assert.Equal(expected, NumberWords.Of(value, format));
    }

    private static string Read(byte[] bytes)
    {
        var reading = CampaignPlanFile.Read(bytes, "方案.docx");

        Assert.Empty(reading.Errors.Lines());
        return reading.Value!;
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static TableRow Row(params OpenXmlElement[][] cells) => new(cells.Select(cell => new TableCell(cell)));

    private static Style Style(string id, string? basedOn, int? list)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        if (list is { } number)
        {
            style.Append(new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = number })));
        }

        return style;
    }
}
