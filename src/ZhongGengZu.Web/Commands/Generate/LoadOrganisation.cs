using System.Globalization;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>An invented organisation: one body, 150 filing units of every kind, leaders who each look after a dozen of them.</summary>
/// <param name="pattern">An organisation file whose titles of posts are borrowed.</param>
/// <param name="office">Name of the 督查考核办.</param>
/// <param name="from">First day of everything.</param>
/// <param name="random">The run's dice.</param>
public sealed class LoadOrganisation(OrganisationFile pattern, string office, DateOnly from, Random random)
{
    public const int Units = 150;

    private const int Leaders = 12;
    private const int Villages = 30;
    private const int Branches = 20;
    private const int NewDistricts = 6;
    private const int PeopleOfOffice = 6;
    private const int StaffOfOneDeputy = 12;
    private const string Body = "u000";
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭鲁韦马苗凤花方俞任袁柳";
    private const string GivenNames = "安博晨东恩帆刚海佳凯岚敏宁鹏青蓉山涛婉向雅泽文静远志明晓兰建平立新春秋";

    /// <summary>Fewest people: leaders, the office, and in each unit a head and somebody to file.</summary>
    public const int LeastPeople = 1 + Leaders + PeopleOfOffice + 2 * (Units - 1);

    private readonly List<UnitEntry> _units = [];
    private readonly List<PostEntry> _posts = [];
    private readonly List<PersonEntry> _people = [];
    private readonly List<AppointmentEntry> _appointments = [];
    private readonly List<OversightEntry> _oversights = [];

    public OrganisationFile Make(int people)
    {
        _units.Add(new UnitEntry { Code = Body, Name = "负载测试园区", ShortName = "园区", Kind = OrgUnitKind.Body, Parent = null });
        Appoint(NewPerson(), Post(Body, PostKind.Secretary));
        var leaders = Enumerable.Range(0, Leaders).Select(n => Post(Body, PostKind.Leader, n)).ToList();
        foreach (var post in leaders)
        {
            Appoint(NewPerson(), post);
        }

        var rest = people - 1 - Leaders - PeopleOfOffice;
        for (var n = 1; n <= Units; n++)
        {
            var isOffice = n == 1;
            var size = isOffice ? PeopleOfOffice : rest / (Units - 1) + (n - 2 < rest % (Units - 1) ? 1 : 0);
            var unit = AddUnit(n, isOffice);
            Staff(unit, size);
            var village = unit.Kind == OrgUnitKind.Village;
            _oversights.Add(new OversightEntry { Leader = leaders[n % Leaders], Unit = unit.Code, Kind = village ? OversightKind.Liaison : OversightKind.Oversee, From = from });
        }

        return new OrganisationFile { Name = _units[0].Name, From = from, Units = _units, Posts = _posts, People = _people, Appointments = _appointments, Oversights = _oversights };
    }

    private UnitEntry AddUnit(int n, bool isOffice)
    {
        var kind = n > Units - Villages ? OrgUnitKind.Village
            : n > Units - Villages - NewDistricts ? OrgUnitKind.NewDistrict
            : n > Units - Villages - NewDistricts - Branches ? OrgUnitKind.Branch
            : OrgUnitKind.Bureau;
        var (sign, name) = kind switch
        {
            OrgUnitKind.Village => ("村", "村"),
            OrgUnitKind.NewDistrict => ("新", "新区"),
            OrgUnitKind.Branch => ("分", "分局"),
            _ => ("局", "局"),
        };
        var unit = new UnitEntry
        {
            Code = string.Create(CultureInfo.InvariantCulture, $"u{n:000}"),
            Name = isOffice ? office : string.Create(CultureInfo.InvariantCulture, $"第{n:000}{name}"),
            ShortName = string.Create(CultureInfo.InvariantCulture, $"{sign}{n:000}"),
            Kind = kind,
            Parent = Body,
            SupervisionOffice = isOffice,
        };
        _units.Add(unit);
        return unit;
    }

    private void Staff(UnitEntry unit, int size)
    {
        var village = unit.Kind == OrgUnitKind.Village;
        Appoint(NewPerson(), Post(unit.Code, village ? PostKind.VillageSecretary : PostKind.UnitHead));
        var plain = Post(unit.Code, village ? PostKind.VillageCommittee : PostKind.Staff);
        var clerk = NewPerson();
        Appoint(clerk, plain);
        Appoint(clerk, Post(unit.Code, PostKind.FilingClerk), AppointmentKind.Concurrent);
        var deputies = village ? 0 : size / StaffOfOneDeputy;
        var deputy = deputies > 0 ? Post(unit.Code, PostKind.DeputyHead) : plain;
        for (var i = 0; i < size - 2; i++)
        {
            Appoint(NewPerson(), i < deputies ? deputy : plain);
        }
    }

    private string Post(string unit, PostKind kind, int n = 0)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"{unit}-{kind}-{n}");
        _posts.Add(new PostEntry { Code = code, Unit = unit, Kind = kind, Title = pattern.Posts.First(p => p.Kind == kind).Title });
        return code;
    }

    private string NewPerson()
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"p{_people.Count + 1:00000}");
        var name = string.Concat(Surnames[random.Next(Surnames.Length)], GivenNames[random.Next(GivenNames.Length)], GivenNames[random.Next(GivenNames.Length)]);
        _people.Add(new PersonEntry { Code = code, Name = name });
        return code;
    }

    private void Appoint(string person, string post, AppointmentKind kind = AppointmentKind.Regular) =>
        _appointments.Add(new AppointmentEntry { Person = person, Post = post, Kind = kind, From = from });
}
