using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Domain.Tests.People;

public sealed class OrganisationRegisterTests
{
    private static readonly DateOnly Start = new(2021, 1, 1);

    private readonly OrgUnit _zone = Unit("zone", OrgUnitKind.Body, "000001", null);
    private readonly OrgUnit _bureau;
    private readonly Post _leader;
    private readonly Post _head;
    private readonly Post _staff;
    private readonly Person _wang = new() { Code = "wang", Name = "王甲" };
    private readonly Person _li = new() { Code = "li", Name = "李乙" };
    private readonly OrganisationRegister _register;
    private readonly CaseWork _work = new(
        new Actor { AccountId = Guid.CreateVersion7(), Name = "admin", IsSystemAdministrator = true },
        Shanghai.At(new DateOnly(2021, 4, 8), new TimeOnly(9, 0)),
        WorkingCalendar.MondayToFriday);

    public OrganisationRegisterTests()
    {
        _bureau = Unit("bureau", OrgUnitKind.Bureau, "000001000001", _zone.Id);
        _leader = Post(_zone, PostKind.Leader, "委员");
        _head = Post(_bureau, PostKind.UnitHead, "局长");
        _staff = Post(_bureau, PostKind.Staff, "科员");
        _register = new OrganisationRegister([_zone, _bureau], [_leader, _head, _staff], [], [], [_wang, _li]);
    }

    [Fact]
    public void Appoint_SecondHolderOfASinglePost_IsRefusedAtItsDate()
    {
        Appoint(_wang, _head, AppointmentKind.Regular, Start, null);

        var refusal = Assert.Throws<Refusal>(() => Appoint(_li, _head, AppointmentKind.Concurrent, Start.AddDays(30), null));

        Assert.Equal([new FieldRefusal("From", RefusalCode.OverlappingAppointment)], refusal.Fields);
    }

    [Fact]
    public void Appoint_Acting_StandsBesideTheRegularHolder()
    {
        Appoint(_wang, _head, AppointmentKind.Regular, Start, null);

        var acting = Appoint(_li, _head, AppointmentKind.Acting, Start.AddDays(30), Start.AddDays(60));

        Assert.Equal(_li.Id, acting.PersonId);
    }

    [Fact]
    public void Appoint_SecondActing_IsRefused()
    {
        Appoint(_wang, _head, AppointmentKind.Acting, Start, null);

        AssertRefused(RefusalCode.OverlappingAppointment, () => Appoint(_li, _head, AppointmentKind.Acting, Start, Start));
    }

    [Fact]
    public void Appoint_SecondRegularOfOnePerson_IsRefused()
    {
        Appoint(_wang, _head, AppointmentKind.Regular, Start, null);

        AssertRefused(RefusalCode.OverlappingAppointment, () => Appoint(_wang, _staff, AppointmentKind.Regular, Start, null));
    }

    [Fact]
    public void Appoint_ManyToPlainStaff_IsAllowed()
    {
        Appoint(_wang, _staff, AppointmentKind.Regular, Start, null);
        Appoint(_li, _staff, AppointmentKind.Regular, Start, null);

        Assert.Equal(2, _work.History.Count);
    }

    [Fact]
    public void Appoint_TheDayAfterThePredecessor_IsAllowed()
    {
        Appoint(_wang, _head, AppointmentKind.Regular, Start, Start.AddDays(9));

        Assert.NotNull(Appoint(_li, _head, AppointmentKind.Regular, Start.AddDays(10), null));
    }

    [Fact]
    public void Appoint_EverythingMissing_RefusesEachField()
    {
        var refusal = Assert.Throws<Refusal>(() => _register.Appoint(_work, _head, null, null, null, null));

        Assert.Equal(["PersonId", "Kind", "From"], refusal.Fields.Select(f => f.Field));
        Assert.All(refusal.Fields, field => Assert.Equal(RefusalCode.Required, field.Code));
    }

    [Fact]
    public void Appoint_EndBeforeStart_IsRefusedAtItsEnd() =>
        AssertRefused(RefusalCode.EndBeforeStart, () => Appoint(_wang, _head, AppointmentKind.Regular, Start.AddDays(1), Start));

    [Fact]
    public void Appoint_BeforeThePostExists_IsRefused() =>
        AssertRefused(RefusalCode.DateOutOfRange, () => Appoint(_wang, _head, AppointmentKind.Regular, Start.AddDays(-1), null));

    [Fact]
    public void ChangeAppointment_OfAnOlderVersion_IsStale()
    {
        var appointment = Appoint(_wang, _head, AppointmentKind.Regular, Start, null);
        _register.ChangeAppointment(_work, appointment, 0, Start, Start.AddDays(5));

        AssertRefused(RefusalCode.Stale, () => _register.ChangeAppointment(_work, appointment, 0, Start, null));
        Assert.Equal(Start.AddDays(5), appointment.To);
    }

    [Fact]
    public void Oversee_SecondLeaderOfAUnitOnADay_IsRefused()
    {
        _register.Oversee(_work, _bureau, _leader.Id, OversightKind.Oversee, Start, Start.AddDays(9));

        AssertRefused(RefusalCode.OverlappingOversight, () => _register.Oversee(_work, _bureau, _leader.Id, OversightKind.Oversee, Start.AddDays(9), null));
        Assert.NotNull(_register.Oversee(_work, _bureau, _leader.Id, OversightKind.Oversee, Start.AddDays(10), null));
    }

    [Fact]
    public void Oversee_ByAPostThatLeadsNothing_IsRefused() =>
        AssertRefused(RefusalCode.UnknownChoice, () => _register.Oversee(_work, _bureau, _head.Id, OversightKind.Oversee, Start, null));

    [Fact]
    public void ChangePost_EndingWhileItIsHeld_IsRefused()
    {
        Appoint(_wang, _head, AppointmentKind.Regular, Start, null);

        AssertRefused(RefusalCode.InUse, () => _register.ChangePost(_work, _head, 0, "局长", Start, Start.AddDays(30)));
    }

    [Fact]
    public void ChangeUnit_EndingWhileItHasPosts_IsRefused() =>
        AssertRefused(RefusalCode.InUse, () => _register.ChangeUnit(_work, _bureau, 0, new UnitFacts("bureau", "bureau", "局", false, Start, Start.AddDays(30))));

    [Fact]
    public void AddPost_SecondHeadOfAUnit_IsRefused() =>
        AssertRefused(RefusalCode.Taken, () => _register.AddPost(_work, _bureau, PostKind.UnitHead, "第二局长", Start, null));

    [Fact]
    public void AddPost_WhereSuchAPostHasNoPlace_IsRefused() =>
        AssertRefused(RefusalCode.UnknownChoice, () => _register.AddPost(_work, _bureau, PostKind.VillageSecretary, "书记", Start, null));

    [Fact]
    public void AddUnit_UnderAnother_GetsTheNextPathAndIsRecorded()
    {
        var unit = _register.AddUnit(_work, _zone.Id, OrgUnitKind.Bureau, new UnitFacts("b2", "第二局", "二局", false, Start, null));

        Assert.Equal("000001000002", unit.Path);
        var entry = Assert.Single(_work.History);
        Assert.Equal((CaseKind.Organisation, OrganisationRegister.CaseId, HistoryAct.OrganisationChanged), (entry.CaseKind, entry.CaseId, entry.Act));
    }

    [Fact]
    public void AddUnit_OfACodeInUse_IsRefused() =>
        AssertRefused(RefusalCode.Taken, () => _register.AddUnit(_work, _zone.Id, OrgUnitKind.Bureau, new UnitFacts("bureau", "第二局", "二局", false, Start, null)));

    [Fact]
    public void AddPerson_NameTooLong_SaysTheLimit()
    {
        var refusal = Assert.Throws<Refusal>(() => _register.AddPerson(_work, "chen", new string('陈', OrganisationLimits.PersonName + 1)));

        Assert.Equal([new FieldRefusal("Name", RefusalCode.TooLong, OrganisationLimits.PersonName)], refusal.Fields);
    }

    private Appointment Appoint(Person person, Post post, AppointmentKind kind, DateOnly from, DateOnly? to) =>
        _register.Appoint(_work, post, person.Id, kind, from, to);

    private static void AssertRefused(RefusalCode code, Action act) => Assert.Equal(code, Assert.Throws<Refusal>(act).Code);

    private static OrgUnit Unit(string name, OrgUnitKind kind, string path, Guid? parent) =>
        new() { ParentId = parent, Code = name, Name = name, ShortName = "局", Kind = kind, Path = path, From = Start };

    private static Post Post(OrgUnit unit, PostKind kind, string title) => new() { UnitId = unit.Id, Kind = kind, Title = title, From = Start };
}
