using System.IO.Compression;
using System.Text;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Problems;

public sealed class EvidenceTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 整改照片");

    private static readonly CampaignDefinition Demanding = InventedCampaign.Definition with
    {
        Sources = [.. InventedCampaign.Definition.Sources.Select(s => s.Code == "patrol" ? s with { RequiresEvidence = true } : s)],
    };

    [Fact]
    public void Claim_SourceDemandsEvidence_NeedsANumberOrAFile()
    {
        var filed = Ready("patrol");

        var refusal = Refused.With(RefusalCode.EvidenceRequired, () => Claim(filed, null));
        Assert.Equal("Reference", Assert.Single(refusal.Fields).Field);
        Refused.With(RefusalCode.EvidenceRequired, () => Claim(filed, new Evidence("  ", null)));
        Assert.Equal(ProblemState.Rectifying, filed.Problem.State);
        Assert.Null(Claim(filed, new Evidence(" 河督〔2031〕3号 ", null)));
        Assert.Equal((ProblemState.Claimed, "河督〔2031〕3号"), (filed.Problem.State, filed.Problem.ResultReference));
    }

    [Fact]
    public void Claim_UnderA督办单_NeedsEvidenceWhateverTheSource()
    {
        var filed = Ready("self");
        filed.Problem.UnderNotice = true;

        Refused.With(RefusalCode.EvidenceRequired, () => Claim(filed, null));

        Claim(filed, new Evidence("河督〔2031〕3号", null));
    }

    [Fact]
    public void Claim_WithAFile_NamesItAndItsDigestInTheHistory()
    {
        var filed = Ready("patrol");
        var work = filed.World.As(filed.Answers);

        var file = filed.Problem.Claim(work, "已清理", new Evidence(null, new Upload("C:\\材料\\验收单.PDF", Pdf)))!;

        Assert.Equal(("验收单.PDF", EvidenceFormat.Pdf, Pdf.Length, file.Id), (file.Name, file.Format, file.Size, filed.Problem.ResultFileId));
        Assert.True(file.Is(Pdf));
        Assert.False(file.Is(Encoding.ASCII.GetBytes("%PDF-1.7 换过的照片")));
        var said = Assert.Single(work.History, h => h.Act == HistoryAct.CompletionClaimed);
        Assert.Equal(("验收单.PDF", file.Sha256), (said.Facts["file"], said.Facts["sha256"]));
    }

    [Fact]
    public void Claim_OfAnotherSource_NeedsNothingAndAgainShowsNothingOld()
    {
        var filed = Ready("self");
        Claim(filed, new Evidence("河督〔2031〕3号", new Upload("验收单.pdf", Pdf)));
        filed.Problem.RefuseClosure(filed.World.As(filed.Verifies), "仍有杂物");

        Claim(filed, null);

        Assert.Equal(((string?)null, (Guid?)null), (filed.Problem.ResultReference, filed.Problem.ResultFileId));
    }

    [Fact]
    public void Close_EvidenceHasComeToBeDemanded_GoesBack()
    {
        var filed = Ready("patrol", InventedCampaign.Definition);
        Claim(filed, null);
        filed.World.Campaign.Definition = Demanding;

        Refused.With(RefusalCode.EvidenceMissing, () => filed.Problem.Close(filed.World.As(filed.Verifies), "属实"));

        filed.Problem.RefuseClosure(filed.World.As(filed.Verifies), "补上文号");
        Claim(filed, new Evidence("河督〔2031〕3号", null));
        filed.Problem.Close(filed.World.As(filed.Verifies), "属实");
    }

    [Theory]
    [InlineData("验收单.docx", RefusalCode.FileFormat)]
    [InlineData("验收单.exe", RefusalCode.FileFormat)]
    [InlineData("验收单", RefusalCode.FileFormat)]
    [InlineData("机密 验收单.pdf", RefusalCode.FileClassified)]
    [InlineData("秘密/验收单.pdf", null)]
    public void File_NameSaysOtherThanItsBytesOrIsClassified_IsRefused(string name, RefusalCode? code)
    {
        var filed = Ready("self");
        void Act() => Claim(filed, new Evidence(null, new Upload(name, Pdf)));
        if (code is { } refused)
        {
            Assert.Equal("File", Assert.Single(Refused.With(refused, Act).Fields).Field);
            Assert.Equal(ProblemState.Rectifying, filed.Problem.State);
        }
        else
        {
            Act();
        }
    }

    [Fact]
    public void File_EmptyOrTooLarge_IsRefused()
    {
        var filed = Ready("self");
        var large = new byte[EvidenceFile.MaxBytes + 1];
        Pdf.CopyTo(large, 0);

        Refused.With(RefusalCode.FileEmpty, () => Claim(filed, new Evidence(null, new Upload("空.pdf", ReadOnlyMemory<byte>.Empty))));
        Refused.With(RefusalCode.FileTooLarge, () => Claim(filed, new Evidence(null, new Upload("大.pdf", large))));
        Claim(filed, new Evidence(null, new Upload("正好.pdf", large.AsMemory(0, EvidenceFile.MaxBytes))));
    }

    [Theory]
    [InlineData("台账.xlsx", EvidenceFormat.Xlsx, "[Content_Types].xml", "xl/workbook.xml")]
    [InlineData("说明.docx", EvidenceFormat.Docx, "[Content_Types].xml", "word/document.xml")]
    [InlineData("说明.docx", null, "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")]
    [InlineData("说明.docx", null, "word/document.xml")]
    [InlineData("说明.docx", null, "[Content_Types].xml", "xl/workbook.xml")]
    public void File_OfOffice_IsWhatItsContentsSay(string name, EvidenceFormat? format, params string[] entries)
    {
        var filed = Ready("self");
        var evidence = new Evidence(null, new Upload(name, Zip(entries)));
        if (format is null)
        {
            Refused.With(RefusalCode.FileFormat, () => Claim(filed, evidence));
            return;
        }

        Assert.Equal(format, Claim(filed, evidence)!.Format);
    }

    [Fact]
    public void File_BrokenZip_IsRefused()
    {
        Refused.With(RefusalCode.FileFormat, () => Claim(Ready("self"), new Evidence(null, new Upload("说明.docx", new byte[] { (byte)'P', (byte)'K', 3, 4, 9, 9 }))));
    }

    private static FilerCase Ready(string source, CampaignDefinition? definition = null)
    {
        var filed = FilerCase.Water(new World(definition ?? Demanding)).WithAcceptedList();
        filed.Write(FilerCase.Found() with { SourceCode = source, SourceReference = source == "patrol" ? "巡河〔2031〕1号" : null });
        filed.Plan = filed.Problem.File(filed.World.As(filed.Files), filed.List, null);
        filed.Plan = filed.Problem.Accept(filed.World.As(filed.Accepts), filed.List, filed.Plan);
        filed.SignPlan();
        filed.DoMeasures();
        return filed;
    }

    private static EvidenceFile? Claim(FilerCase filed, Evidence? evidence) => filed.Problem.Claim(filed.World.As(filed.Answers), "已清理", evidence);

    private static byte[] Zip(IEnumerable<string> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in entries)
            {
                archive.CreateEntry(entry);
            }
        }

        return stream.ToArray();
    }
}
