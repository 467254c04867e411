using System.Text;
using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Which files are taken for a plan, and what each other one is told.</summary>
public sealed class CampaignPlanFileTests : IDisposable
{
    // What one reading may take, whatever it is given: several times the largest text, far from what a bomb unpacks to.
    private const long MostMemory = 64 * 1024 * 1024;

    private const string Plan = "关于开展“中梗阻”专项治理的实施方案\r\n一、治理重点\r\n　　（一）推诿扯皮\r\n";

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024]];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zhonggengzu-plans.");

    private static readonly Dictionary<string, Func<byte[]>> EncodedPlans = new()
    {
        ["UTF-8"] = () => Encoding.UTF8.GetBytes(Plan),
        ["UTF-8 marked"] = () => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Plan)],
        ["UTF-16"] = () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Plan)],
        ["UTF-16, high byte first"] = () => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Plan)],
        ["GB18030"] = () => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Plan),
    };

    private static readonly Dictionary<string, (Func<byte[]> Bytes, string Sentence)> RefusedFiles = new()
    {
        ["空.txt"] = (() => [], "文件里没有文字"),
        ["空白.txt"] = (() => " \r\n　\t"u8.ToArray(), "文件里没有文字"),
        ["空.docx"] = (() => [], "文件里没有文字"),
        ["空白.docx"] = (() => WordFile.Of("", "　"), "文件里没有文字"),
        ["方案.doc"] = (() => Ole, "这是旧版 Word 文件（.doc），请在 Word 里另存为 .docx 再上传"),
        ["改了名.docx"] = (() => Ole, "这是旧版 Word 文件（.doc），请在 Word 里另存为 .docx 再上传"),
        ["加密.docx"] = (() => [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[96]], "文件设了密码"),
        ["不是.docx"] = (() => Encoding.UTF8.GetBytes(Plan), "这不是 Word 文件，只是名字以 .docx 结尾"),
        ["断了.docx"] = (() => WordFile.Of("一、治理重点")[..^60], "Word 文件已损坏"),
        ["表格.docx"] = (() => WordFile.Zip(("xl/workbook.xml", "<workbook/>"u8.ToArray())), "这不是 Word 文件"),
        ["压缩包.docx"] = (() => WordFile.Zip(), "这不是 Word 文件"),
        ["多.docx"] = (() => WordFile.Zip([.. Enumerable.Range(0, 5001).Select(i => ($"{i}", Array.Empty<byte>()))]), "这不是 Word 文件"),
        ["不成形.docx"] = (() => WordFile.Raw("<w:p>"), "Word 文件的内容读不出来"),
        ["方案.pdf"] = (() => "%PDF-1.7\n"u8.ToArray(), "这是 PDF 文件"),
        ["照片.jpg"] = (() => [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10], "这是图片"),
        ["扫描.png"] = (() => [0x89, .. "PNG\r\n"u8], "这是图片"),
        ["方案.rtf"] = (() => "{\\rtf1\\ansi}"u8.ToArray(), "这是 RTF、网页或 XML 文件"),
        ["程序.txt"] = (() => [0x7F, .. "ELF"u8, 0, 0, 1, 2], "这不是文字文件"),
        ["乱.txt"] = (() => [.. Enumerable.Repeat((byte)0xFF, 300)], "这不是文字文件"),
    };

    /// <summary>Each would cost a careless reader its memory, its time or a connection.</summary>
    private static readonly Dictionary<string, (Func<byte[]> Bytes, string Sentence)> BombFiles = new()
    {
        ["文字.txt"] = (() => [.. Enumerable.Repeat((byte)'a', 50 * 1024 * 1024)], "文字超过 2 MB"),
        ["大.docx"] = (() => [.. "PK\x03\x04"u8, .. new byte[CampaignPlanFile.MaxBytes]], "文件超过 10 MB"),
        ["零.docx"] = (() => WordFile.Bomb(300_000_000, "", "\0\0\0\0"), "超过 20 MB"),
        ["瞒报.docx"] = (() => WordFile.Claiming(WordFile.Bomb(30_000_000, WordFile.Body(), "<w:p/>"), 1000), "内容读不出来"),
        ["空段.docx"] = (() => WordFile.Bomb(19_000_000, WordFile.Body(), "<w:p/>", "</w:body></w:document>"), "文字超过 2 MB"),
        ["长文.docx"] = (() => WordFile.Bomb(16_000_000, WordFile.Body("<w:p><w:r><w:t>"), "整改", "</w:t></w:r></w:p></w:body></w:document>"), "文字超过 2 MB"),
        ["深.docx"] = (() => WordFile.Bomb(19_000_000, WordFile.Body(), "<w:r>"), "内容读不出来"),
        ["长标记.docx"] = (() => WordFile.Bomb(19_000_000, WordFile.Body("<w:p w:a=\""), "a", "\"/></w:body></w:document>"), "内容读不出来"),
        ["多名.docx"] = (() => WordFile.Zip((WordFile.Main, Encoding.UTF8.GetBytes(WordFile.Body(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<a{i}/>")))))), "内容读不出来"),
        ["编号.docx"] = (() => WordFile.Bomb(19_000_000, "<Relationships>", "<Relationship/>", "</Relationships>", "_rels/.rels"), "这不是 Word 文件"),
        ["实体.docx"] = (() => Dtd("<!ENTITY a \"整改\">", "&a;"), "DTD、外部实体"),
        ["亿笑.docx"] = (() => Dtd(string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">")) + "<!ENTITY a0 \"整改\">", "&a9;"), "DTD、外部实体"),
        ["外部实体.docx"] = (() => Dtd("<!ENTITY a SYSTEM \"file:///etc/hostname\">", "&a;"), "DTD、外部实体"),
        ["外部DTD.docx"] = (() => Dtd("<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a.dtd\"> %a;", ""), "DTD、外部实体"),
    };

    public static TheoryData<string> Encodings => [.. EncodedPlans.Keys];

    public static TheoryData<string> Refused => [.. RefusedFiles.Keys];

    public static TheoryData<string> Bombs => [.. BombFiles.Keys];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_InAnEncodingOfWindows_IsReadAsItStands(string encoding)
    {
        var reading = CampaignPlanFile.Read(EncodedPlans[encoding](), "方案.txt");

        Assert.Empty(reading.Errors.Lines());
        Assert.Equal(Plan, reading.Value);
    }

    [Fact]
    public void Text_OfUtf8WithABrokenCharacter_LosesThatOneOnly()
    {
        var bytes = Encoding.UTF8.GetBytes(Plan).ToList();
        bytes.RemoveAt(4);

        Assert.EndsWith(Plan[3..], CampaignPlanFile.Read(bytes.ToArray(), "方案.txt").Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void File_ThatHoldsNoPlanText_IsRefusedWithWhatToDo(string name)
    {
        var (bytes, sentence) = RefusedFiles[name];
        var error = Assert.Single(CampaignPlanFile.Read(bytes(), name).Errors);

        Assert.Equal("$", error.Path);
        Assert.StartsWith(sentence, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void File_MadeToBeUnpacked_IsRefusedInLittleMemory(string name)
    {
        var (make, sentence) = BombFiles[name];
        var bytes = make();
        CampaignPlanFile.Read(WordFile.Of("一、治理重点"), "方案.docx");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Single(CampaignPlanFile.Read(bytes, name).Errors);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
        Assert.True(taken < MostMemory, $"{taken / 1024 / 1024} MB for {error.Message}");
    }

    [Fact]
    public void Upload_ThatNeverEnds_IsReadNoFurtherThanATextMayBeLong()
    {
        using var endless = new Endless((byte)'a');

        Assert.StartsWith("文字超过 2 MB", Assert.Single(CampaignPlanFile.Read(endless, "方案.txt").Errors).Message, StringComparison.Ordinal);
        Assert.InRange(endless.Given, CampaignPlanFile.MaxTextBytes, CampaignPlanFile.MaxTextBytes + (1024 * 1024));
    }

    [Fact]
    public void File_OnDisk_IsReadAndAMissingOneIsAnError()
    {
        var path = Path.Combine(_folder.FullName, "方案.docx");
        File.WriteAllBytes(path, WordFile.Of("一、治理重点"));

        Assert.Equal("一、治理重点\n", CampaignPlanFile.ReadFile(path).Value);
        Assert.StartsWith("找不到文件", Assert.Single(CampaignPlanFile.ReadFile(path + "x").Errors).Message, StringComparison.Ordinal);
        Assert.EndsWith("打不开", Assert.Single(CampaignPlanFile.ReadFile(_folder.FullName).Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithAnyByteChanged_IsReadOrRefusedAndNeverThrows()
    {
        var sound = WordFile.Of("一、治理重点", "（一）推诿扯皮");
        var random = new Random(4);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var change = 0; change <= round % 5; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var reading = CampaignPlanFile.Read(bytes.AsMemory(0, round % 3 == 0 ? random.Next(bytes.Length) : bytes.Length), "方案.docx");

            Assert.Equal(reading.Value is null, reading.Errors.Count == 1);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] Dtd(string declarations, string text) =>
        WordFile.Zip((WordFile.Main, Encoding.UTF8.GetBytes($"<!DOCTYPE w [{declarations}]>{WordFile.Body($"<w:p><w:r><w:t>{text}")}</w:t></w:r></w:p></w:body></w:document>")));

    /// <summary>A sender that never stops.</summary>
    private sealed class Endless(byte of) : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill(of);
            Given += count;
            return count;
        }
    }
}
