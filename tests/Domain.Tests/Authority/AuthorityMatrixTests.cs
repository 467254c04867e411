using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Authority;

/// <summary>The hand-written table against the acts and against what the buttons ask: all three must agree.</summary>
public sealed class AuthorityMatrixTests
{
    public static IEnumerable<object[]> SubjectsCasesAndActs =>
        AuthoritySubjects.All.SelectMany(s => s.Acts.Select(a => new object[] { s.Subject, s.Case, a }));

    [Fact]
    public void Table_EveryActStateAndRelation_HasExactlyOneRow()
    {
        var rows = AuthorityMatrix.Rows.Select(r => (r.Subject, r.Case, r.Act, r.State)).ToList();
        var expected = AuthoritySubjects.All.SelectMany(s => s.Acts.SelectMany(a => s.States.Select(st => (s.Subject, s.Case, a, st)))).ToList();
        Assert.Equal(expected.Order(), rows.Order());
        Assert.Equal(Enum.GetValues<Relation>().Order(), AuthorityMatrix.Relations.Order());
    }

    [Fact]
    public void Relations_InEveryCase_ArePlayedByDistinctPersons()
    {
        foreach (var (subject, @case, _, _) in AuthoritySubjects.All)
        {
            // A personal item has no second 责任人.
            var own = @case is "person" or "record" ? Relation.Responsible : (Relation?)null;
            var players = Enum.GetValues<Relation>().Where(r => r != own).Select(r => AuthoritySubjects.Player(subject, @case, r)).ToList();
            Assert.True(players.Distinct().Count() == players.Count, $"{subject} {@case}: {string.Join(", ", players)}");
        }
    }

    [Theory]
    [MemberData(nameof(SubjectsCasesAndActs))]
    public void Act_InEveryStateByEveryRelation_IsWhatTheTableSays(string subject, string @case, string act)
    {
        var wrong = new List<string>();
        foreach (var row in AuthorityMatrix.Rows.Where(r => (r.Subject, r.Case, r.Act) == (subject, @case, act)))
        {
            // A refusal changes nothing, so the same subject serves until somebody may.
            var trial = AuthoritySubjects.Bring(row);
            foreach (var relation in AuthorityMatrix.Relations)
            {
                var work = trial.Case.World.As(AuthoritySubjects.Player(subject, @case, relation));
                var asked = trial.Check(work);
                var done = Try(() => trial.Act(work));
                if (asked != row.Of(relation) || done != row.Of(relation))
                {
                    wrong.Add($"{row.State} {relation}: table {Say(row.Of(relation))}, check {Say(asked)}, act {Say(done)}");
                }

                trial = done is null ? AuthoritySubjects.Bring(row) : trial;
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static RefusalCode? Try(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Code;
        }
    }

    private static string Say(RefusalCode? code) => code?.ToString() ?? "may";
}
