using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Commands;

namespace ZhongGengZu.Web.Tests.Privacy;

/// <summary>Every GET address of the product, with the ids of the canaries' cases filled in and each question it takes asked; the same at every run.</summary>
/// <param name="host">Whose cases.</param>
/// <param name="atMost">How many cases of each kind.</param>
internal sealed class CanaryAddresses(WebHost host, int atMost = int.MaxValue)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _known = [];

    /// <summary>From the endpoints themselves, as the verb <c>routes</c> lists them.</summary>
    public async Task<IReadOnlyList<PageAddress>> AllAsync()
    {
        await KnowAsync();
        var endpoints = host.Services.GetRequiredService<EndpointDataSource>();
        var actions = endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(e => (Path: "/" + e.RoutePattern.RawText?.TrimStart('/'), Action: e.Metadata.GetMetadata<ControllerActionDescriptor>()))
            .Where(x => x.Action is not null)
            .ToLookup(x => x.Path, x => x.Action!);
        return
        [
            .. from route in Routes.Of(endpoints)
               where route.Method == "GET"
               let questions = actions[route.Path].SelectMany(QuestionsOf).Where(q => !route.Path.Contains('{' + q.Name, StringComparison.OrdinalIgnoreCase))
               from address in AddressesOf(route.Path, [.. questions])
               select address,
        ];
    }

    /// <summary>The addresses of a pattern, each alone and with every question asked by itself. What is not known is a fault to mend here.</summary>
    public IReadOnlyList<PageAddress> AddressesOf(string pattern, IReadOnlyList<Question> questions)
    {
        var plain = new List<string> { "" };
        var place = "";
        foreach (var segment in pattern.Split('/').Skip(1))
        {
            var isParameter = segment.StartsWith('{');
            place += isParameter ? "" : segment + "/";
            var values = isParameter ? ValuesOf(place + segment.Trim('{', '}').Split(':')[0], pattern) : [segment];
            plain = [.. plain.SelectMany(p => values.Select(v => $"{p}/{v}"))];
        }

        var asked = questions.SelectMany(q => AnswersTo(q, pattern).Select(a => $"?{q.Name}={Uri.EscapeDataString(a)}")).ToList();
        return [.. plain.Select(p => new PageAddress(p, [.. asked.Select(a => p + a)]))];
    }

    private IReadOnlyList<string> AnswersTo(Question question, string pattern)
    {
        var type = Nullable.GetUnderlyingType(question.Type) ?? question.Type;
        return type.IsEnum ? Ends(Enum.GetNames(type)) : type == typeof(bool) ? ["true"] : ValuesOf($"?{question.Name.ToLowerInvariant()}", pattern);
    }

    // A page that is asked nothing shows every row, so two answers of a kind are enough to see that asking shows no more.
    private static IReadOnlyList<string> Ends(string[] values) => values.Length > 2 ? [values[0], values[^1]] : values;

    private IReadOnlyList<string> ValuesOf(string name, string pattern) => _known.GetValueOrDefault(name)
        ?? throw new InvalidOperationException($"GET {pattern} asks for '{name}' and the canary test does not know what to fill in: add it to {nameof(CanaryAddresses)}, so that the new page is searched too.");

    private static IEnumerable<Question> QuestionsOf(ControllerActionDescriptor action) => action.Parameters
        .Where(p => p.ParameterType != typeof(CancellationToken))
        .SelectMany(p => IsPlain(p.ParameterType)
            ? [new Question(p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType)]
            : p.ParameterType.GetProperties().Where(x => x.CanWrite).Select(x => new Question(x.Name.ToLowerInvariant(), x.PropertyType)));

    private static bool IsPlain(Type type) =>
        type.IsEnum || type.IsPrimitive || type == typeof(string) || type.IsValueType;

    // Not the first ones: what is alike stands together.
    private List<string> Spread(List<string> all) => all.Count <= atMost ? all : [.. Enumerable.Range(0, atMost).Select(i => all[i * all.Count / atMost])];

    private async Task KnowAsync()
    {
        async Task Ids(string name, Func<Data.CaseDbContext, IQueryable<Guid>> ids) =>
            _known[name] = Spread([.. (await host.ReadAsync(db => ids(db).ToListAsync())).Select(id => id.ToString())]);

        void Words(string name, params string[] words) => _known[name] = words;

        await Ids("problems/id", db => db.Problems.OrderBy(p => p.Number).ThenBy(p => p.Content.Text).Select(p => p.Id));
        await Ids("problems/evidence/fileId", db => db.EvidenceFiles.Select(f => f.Id).Take(1));
        await Ids("lists/id", db => db.ProblemLists.Where(l => db.Problems.Any(p => p.ListId == l.Id) || (l.PersonId == null && l.FirstSubmittedAt != null)).OrderBy(l => l.UnitPath).ThenBy(l => db.People.First(p => p.Id == l.PersonId).Code).Select(l => l.Id));
        await Ids("plans/id", db => db.RectificationPlans.OrderBy(p => p.UnitPath).ThenBy(p => db.People.First(x => x.Id == p.PersonId).Code).Select(p => p.Id));
        await Ids("plans/lines/problemId", db => db.PlanLines.Select(l => l.ProblemId).Take(1));
        Words("plans/lists/kind", [.. Ends(Enum.GetNames<Domain.Campaigns.ListKind>())]);
        await Ids("signing/roundId", db => db.SignOffRounds.OrderBy(r => r.SubmittedAt).Select(r => r.Id));
        await Ids("measures/id", db => db.MeasureTasks.OrderBy(m => m.DueOn).ThenBy(m => m.Text).Select(m => m.Id));
        await Ids("submissions/id", db => db.Submissions.Where(s => s.FirstSentAt != null).OrderBy(s => s.UnitPath).ThenBy(s => s.DeliverableCode).ThenBy(s => s.Period).Select(s => s.Id));
        Words("campaigns/code", [.. await host.ReadAsync(db => db.Campaigns.Select(c => c.Code).ToListAsync())]);
        await Ids("campaign-plans/id", db => db.CampaignPlans.Select(p => p.Id));
        await Ids("accounts/id", db => db.Users.OrderBy(a => a.UserName).Select(a => a.Id).Take(1));
        await Ids("organisation/units/id", db => db.Units.OrderBy(x => x.Path).Select(x => x.Id).Take(1));
        await Ids("organisation/posts/id", db => db.Posts.OrderBy(x => x.Title).Select(x => x.Id).Take(1));
        await Ids("organisation/people/id", db => db.People.OrderBy(x => x.Code).Select(x => x.Id).Take(1));
        await Ids("organisation/appointments/id", db => db.Appointments.OrderBy(x => x.From).Select(x => x.Id).Take(1));
        await Ids("organisation/oversights/id", db => db.Oversights.OrderBy(x => x.From).Select(x => x.Id).Take(1));

        await Ids("deadlines/id", db => db.Deadlines.Where(d => d.ProblemId != null || d.CaseKind == Domain.History.CaseKind.Plan).OrderBy(d => d.OpenedAt).ThenBy(d => d.DueAt).Select(d => d.Id));
        Words("calendar/year", "2021");
        await Ids("committee-meetings/id", db => db.CommitteeMeetings.Select(m => m.Id));
        await Ids("resolutions/id", db => db.Resolutions.OrderBy(r => r.Text).Select(r => r.Id));
        await Ids("inspections/id", db => db.Inspections.Select(i => i.Id));
        await Ids("inspections/findings/finding", db => db.Findings.Select(f => f.Id));
        await Ids("conclusions/id", db => db.Conclusions.Select(c => c.Id));
        await Ids("supervision-notices/id", db => db.SupervisionNotices.OrderBy(n => n.IssuedAt).Select(n => n.Id));
        await Ids("burden/unit", db => db.Units.Where(u => u.Code == "xzspj").Select(u => u.Id));
        Words("burden/month", "2021-04");
        await Ids("board/schedules/unit", db => db.Units.Where(u => db.Problems.Any(p => p.UnitId == u.Id && p.Measures.Any())).OrderBy(u => u.Path).Select(u => u.Id));

        // Questions in the address.
        Words("?year", "2021");
        await Ids("?list", db => db.ProblemLists.Where(l => db.Problems.Any(p => p.ListId == l.Id)).OrderBy(l => l.UnitPath).Select(l => l.Id).Take(3));
        await Ids("?line", db => db.PlanLines.Select(l => l.ProblemId).Take(1));
        await Ids("?measure", db => db.MeasureTasks.OrderBy(m => m.DueOn).Select(m => m.Id).Take(1));
        await Ids("?unit", db => db.Units.Where(u => u.Code == "xzspj" || u.Code == "czj").Select(u => u.Id));
        await Ids("?parent", db => db.Units.OrderBy(u => u.Path).Select(u => u.Id).Take(1));
        await Ids("?post", db => db.Posts.OrderBy(p => p.Title).Select(p => p.Id).Take(1));
        await Ids("?person", db => db.People.OrderBy(p => p.Code).Select(p => p.Id).Take(1));
        await Ids("?afterid", db => db.Problems.Select(p => p.Id).Take(1));
        await Ids("?deadline", db => db.Deadlines.Where(d => d.PersonId != null && d.ProblemId != null).OrderBy(d => d.OpenedAt).ThenBy(d => d.DueAt).Select(d => d.Id).Take(3));
        Words("?act", "claim", "return");
        Words("?history", "all");
        Words("?facet", "politics");
        Words("?tab", "done", "closed");
        Words("?after", "0");
        Words("?only", "missing", "open");
        Words("?campaign", [.. await host.ReadAsync(db => db.Campaigns.Select(c => c.Code).ToListAsync())]);
        Words("?day", "2021-04-08");
        Words("?deliverable", "D1", "D3");
        Words("?period", "2021-04");
        Words("?edition", "1");
        Words("?scope", "mine", "unit", "all");
        Words("?state", "all");
        Words("?view", "mine", "unit");
        Words("?q", "窗口办件来回退");
        Words("?light", "overdue", "any");
        Words("?sort", "measure");
        Words("?age", "0");
        Words("?from", "2021-03-25");
        Words("?to", "2021-12-31");
        Words("?focus", "4-1");
        Words("?source", "self");
        Words("?step", "acceptance", "correction", "verification");
        Words("?returnurl", "/problems");
        Words($"?{ParkedForms.Key}", Guid.NewGuid().ToString());
    }
}

/// <summary>A page, and the same with its questions.</summary>
/// <param name="Plain">Its address.</param>
/// <param name="Asked">With a question each.</param>
internal sealed record PageAddress(string Plain, IReadOnlyList<string> Asked);

/// <summary>A value that a page takes from the address.</summary>
internal sealed record Question(string Name, Type Type);
