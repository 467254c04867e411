using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.RectificationPlans;

/// <summary>What a signature covers: every substantive field of a line and its problem, and nothing else.</summary>
public sealed class DigestTests
{
    private static readonly FrozenLine Line = new()
    {
        ProblemId = Guid.Parse("00000000-0000-0000-0000-000000000001"),
        Order = 1,
        Text = "河道堆放杂物",
        FocusAreaCode = "water",
        FocusNote = "其他",
        Term = Term.ByDate,
        Standard = "清理完毕",
        LeaderPersonId = Guid.Parse("00000000-0000-0000-0000-000000000002"),
        ResponsibleUnitId = Guid.Parse("00000000-0000-0000-0000-000000000003"),
        ResponsiblePersonId = Guid.Parse("00000000-0000-0000-0000-000000000004"),
        DueOn = new DateOnly(2031, 6, 30),
        Measures = [new FrozenMeasure(Guid.Parse("00000000-0000-0000-0000-000000000005"), "清运", Guid.Parse("00000000-0000-0000-0000-000000000006"), new DateOnly(2031, 4, 1), new DateOnly(2031, 6, 1))],
    };

    public static IEnumerable<object[]> Fields => typeof(FrozenLine).GetProperties().Where(p => p.CanWrite).Select(p => new object[] { p.Name })
        .Concat(typeof(FrozenMeasure).GetProperties().Where(p => p.CanWrite).Select(p => new object[] { "Measure." + p.Name }));

    /// <summary>One change a field; a field added without one fails.</summary>
    [Theory]
    [MemberData(nameof(Fields))]
    public void Digest_FieldChanges_Changes(string field)
    {
        var measure = Line.Measures[0];
        FrozenLine Measure(FrozenMeasure changed) => Line with { Measures = [changed] };
        var changed = field switch
        {
            nameof(FrozenLine.ProblemId) => Line with { ProblemId = Guid.NewGuid() },
            nameof(FrozenLine.Order) => Line with { Order = 2 },
            nameof(FrozenLine.Text) => Line with { Text = "河道堆放杂物。" },
            nameof(FrozenLine.FocusAreaCode) => Line with { FocusAreaCode = "bank" },
            nameof(FrozenLine.FocusNote) => Line with { FocusNote = null },
            nameof(FrozenLine.Term) => Line with { Term = Term.Standing },
            nameof(FrozenLine.Standard) => Line with { Standard = "清理并复绿" },
            nameof(FrozenLine.LeaderPersonId) => Line with { LeaderPersonId = null },
            nameof(FrozenLine.ResponsibleUnitId) => Line with { ResponsibleUnitId = Guid.NewGuid() },
            nameof(FrozenLine.ResponsiblePersonId) => Line with { ResponsiblePersonId = Guid.NewGuid() },
            nameof(FrozenLine.DueOn) => Line with { DueOn = new DateOnly(2031, 7, 1) },
            nameof(FrozenLine.Measures) => Line with { Measures = [.. Line.Measures, measure with { Key = Guid.NewGuid() }] },
            "Measure." + nameof(FrozenMeasure.Key) => Measure(measure with { Key = Guid.NewGuid() }),
            "Measure." + nameof(FrozenMeasure.Text) => Measure(measure with { Text = "清运复绿" }),
            "Measure." + nameof(FrozenMeasure.OwnerPersonId) => Measure(measure with { OwnerPersonId = null }),
            "Measure." + nameof(FrozenMeasure.StartOn) => Measure(measure with { StartOn = null }),
            "Measure." + nameof(FrozenMeasure.DueOn) => Measure(measure with { DueOn = new DateOnly(2031, 6, 2) }),
            _ => throw new InvalidOperationException($"No change is written for {field}."),
        };
        Assert.NotEqual(Line.Digest(), changed.Digest());
        Assert.NotEqual(FrozenLine.DigestOf([Line]), FrozenLine.DigestOf([changed]));
    }

    [Fact]
    public void Digest_OrderOfMeasures_Counts()
    {
        var other = Line.Measures[0] with { Key = Guid.NewGuid() };
        Assert.NotEqual((Line with { Measures = [Line.Measures[0], other] }).Digest(), (Line with { Measures = [other, Line.Measures[0]] }).Digest());
    }

    [Fact]
    public void Digest_WrittenAndReadAgain_IsTheSame() =>
        Assert.Equal(Line.Digest(), FrozenLine.Read(FrozenLine.Write([Line]))[0].Digest());

    [Fact]
    public void Digest_NoteAndProgress_LieOutside()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Rectifying);
        var signed = filed.Plan!.Signed!.Digest;
        filed.Problem.Report(world.As("forest-staff"), filed.Problem.Measures[0].Id, "进场", done: false);
        filed.Plan.Amend(world.As("water-clerk"));
        filed.Plan.WriteLine(world.As("water-clerk"), filed.Problem.Id, filed.Line(filed.Plan.Latest.Lines[0]) with { Note = "联系人换了" });

        Assert.Equal(signed, FrozenLine.DigestOf(FrozenLine.Of(filed.Plan.Latest, filed.ById)));
        Refused.With(RefusalCode.NothingToSign, () => filed.Plan.Submit(world.As("water-clerk"), filed.ById));
    }

    [Fact]
    public void Digest_OfTheRound_IsTheRevisionsAndThePaperSaysWhatWasSigned()
    {
        var filed = FilerCase.Water(new World()).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        Assert.Equal(filed.Plan!.Latest.Digest, filed.Round.Digest);
        Assert.Equal(filed.Round.Digest, FrozenLine.DigestOf(filed.Round.ReadLines()));
        Assert.Equal(filed.Problem.Content.Text, filed.Round.ReadLines()[0].Text);
    }
}
