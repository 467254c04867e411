using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Campaigns;

public sealed class CampaignDaysTests
{
    private static DayFacts Facts(World world) => DayFacts.Of(world.Campaign.Definition);

    [Fact]
    public void ChangeDays_ByTheOffice_HoldsFromNowOnAndSaysWhatChanged()
    {
        var world = new World();
        var (version, before) = (world.Campaign.DefinitionVersion, world.Campaign.Definition);

        var work = Change(world, "office-head", version, Facts(world) with { SoonDays = 5, RestDays = RestDayRule.Next });

        Assert.Equal((5, RestDayRule.Next, version + 1), (world.Campaign.Definition.Deadlines.SoonDays, world.Campaign.Definition.Deadlines.RestDays, world.Campaign.DefinitionVersion));
        Assert.Equal(before.Deadlines.ReceiptDays, world.Campaign.Definition.Deadlines.ReceiptDays);
        var said = Assert.Single(work.History, h => h.Act == HistoryAct.CampaignDaysChanged);
        Assert.Equal([("restDays", "Keep → Next"), ("soonDays", $"{before.Deadlines.SoonDays} → 5")], said.Facts.OrderBy(f => f.Key).Select(f => (f.Key, f.Value!)));
    }

    [Fact]
    public void ChangeDays_ToWhatTheyAre_ChangesNothing()
    {
        var world = new World();

        var work = Change(world, "office-head", world.Campaign.DefinitionVersion, Facts(world));

        Assert.Empty(work.History);
        Assert.Equal(1, world.Campaign.DefinitionVersion);
    }

    [Fact]
    public void ChangeDays_BySomebodyElseOrOverAnotherVersion_IsRefused()
    {
        var world = new World();

        Refused.With(RefusalCode.NotEntitled, () => Change(world, "water-head", world.Campaign.DefinitionVersion, Facts(world)));
        Refused.With(RefusalCode.Stale, () => Change(world, "office-head", world.Campaign.DefinitionVersion + 1, Facts(world)));
    }

    [Fact]
    public void ChangeDays_EmptyOrOutOfRange_IsRefusedFieldByField()
    {
        var world = new World();

        var refusal = Assert.Throws<Refusal>(() => Change(world, "office-head", world.Campaign.DefinitionVersion, Facts(world) with { SoonDays = 61, ReceiptDays = 0, VerificationDays = null, RestDays = null }));

        Assert.Equal(
            [("ReceiptDays", RefusalCode.NumberTooSmall), ("RestDays", RefusalCode.Required), ("SoonDays", RefusalCode.NumberTooLarge), ("VerificationDays", RefusalCode.Required)],
            refusal.Fields.OrderBy(f => f.Field).Select(f => (f.Field, f.Code)));
    }

    [Fact]
    public void ChangeDays_RemindersAndLadder_AreSettingsToo()
    {
        var world = new World();
        Assert.Equal([2, 2, 2], world.Campaign.Definition.Reminders.EscalationDays);

        var work = Change(world, "office-head", 1, Facts(world) with { MostExtensions = 1, RepeatDays = 0, RemindOnRestDays = true, FirstLevelDays = 1, HigherLevelDays = 5 });

        var reminders = world.Campaign.Definition.Reminders;
        Assert.Equal((1, 0, true), (world.Campaign.Definition.Deadlines.MostExtensions, reminders.RepeatDays, reminders.OnRestDays));
        Assert.Equal([1, 2, 5], reminders.EscalationDays);
        Assert.Equal(
            [("firstLevelDays", "2 → 1"), ("higherLevelDays", "2 → 5"), ("mostExtensions", "2 → 1"), ("remindOnRestDays", "silent → reminded"), ("repeatDays", "3 → 0")],
            Assert.Single(work.History).Facts.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value!)));

        Change(world, "office-head", 2, Facts(world) with { FirstLevelDays = 0, SecondLevelDays = 0, HigherLevelDays = 0 });
        Assert.Empty(world.Campaign.Definition.Reminders.EscalationDays);
        Refused.With(RefusalCode.NumberTooSmall, () => Change(world, "office-head", 3, Facts(world) with { FirstLevelDays = 1 }));
        Refused.With(RefusalCode.NumberTooLarge, () => Change(world, "office-head", 3, Facts(world) with { MostExtensions = DeadlineSettings.ExtensionsLimit + 1 }));
    }

    [Fact]
    public void ChangeDays_LadderOfMoreLevelsThanThePageShows_StaysWhenLeftAlone()
    {
        var world = new World(InventedCampaign.Definition with { Reminders = new ReminderSettings { EscalationDays = [1, 2, 3, 4] } });

        Change(world, "office-head", 1, Facts(world) with { SoonDays = 7 });

        Assert.Equal([1, 2, 3, 4], world.Campaign.Definition.Reminders.EscalationDays);
    }

    [Fact]
    public void ChangeDays_LightWords_AreTakenTrimmedAndRefusedWhenEmptyTooLongOrTwice()
    {
        var world = new World();
        void Words(string? overdue, string? soon, string? ok) =>
            Change(world, "office-head", world.Campaign.DefinitionVersion, Facts(world) with { OverdueWord = overdue, SoonWord = soon, OkWord = ok });

        var refusal = Assert.Throws<Refusal>(() => Words(" ", "五个字太长", "五个字太长"));
        Assert.Equal(
            [("OkWord", RefusalCode.TooLong), ("OverdueWord", RefusalCode.Required), ("SoonWord", RefusalCode.TooLong)],
            refusal.Fields.OrderBy(f => f.Field).Select(f => (f.Field, f.Code)));
        Assert.Equal(("OkWord", RefusalCode.Taken), Assert.Throws<Refusal>(() => Words("超期", "快到", " 超期")).Fields.Select(f => (f.Field, f.Code)).Single());

        Words(" 超期 ", "快到", "正常");

        Assert.Equal(new LightNames("超期", "快到", "正常"), world.Campaign.Definition.Deadlines.LightNames);
    }

    [Fact]
    public void Start_DateOnASaturday_IsOwedOnTheMondayAndKeepsThePlansOwn()
    {
        var saturday = new DateOnly(2031, 3, 15);
        var definition = InventedCampaign.Definition;
        var world = new World(definition: definition with
        {
            Deadlines = definition.Deadlines with { RestDays = RestDayRule.Next },
            Deliverables = [.. definition.Deliverables.Select(d => d.Code == "report" ? d with { DueOn = saturday, DueTime = null } : d)],
        });

        var owed = world.Open(DeadlineKind.Deliverable, world.SubmissionOf("water").Id)!;

        Assert.Equal((Shanghai.EndOfDay(saturday.AddDays(2)), Shanghai.EndOfDay(saturday)), (owed.DueAt, owed.OriginalDueAt));
    }

    [Fact]
    public void ChangeDays_SoonDaysMayBeZero()
    {
        var world = new World();

        Change(world, "office-head", world.Campaign.DefinitionVersion, Facts(world) with { SoonDays = 0 });

        Assert.Equal(0, world.Campaign.Definition.Deadlines.SoonDays);
    }

    private static CaseWork Change(World world, string who, int version, DayFacts facts)
    {
        var work = world.As(who);
        world.Campaign.ChangeDays(work, version, facts);
        return work;
    }
}
