using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.People;

/// <summary>What people, appointments and 分管 of an organisation file must hold to: who may hold what at once.</summary>
internal sealed class AppointmentRules(OrganisationFile file, FileErrors errors)
{
    private readonly Dictionary<string, PostEntry> _posts = errors.Sound("$.posts", file.Posts).DistinctBy(p => p.Item.Code).ToDictionary(p => p.Item.Code, p => p.Item);
    private readonly Dictionary<string, string> _people = file.People.DistinctBy(p => p.Code).ToDictionary(p => p.Code, p => p.Name);
    private readonly HashSet<string> _postCodes = [.. file.Posts.Select(p => p.Code)];
    private readonly bool _knowsPosts = errors.IsSound("$.posts", file.Posts, "code");
    private readonly bool _knowsPeople = errors.IsSound("$.people", file.People, "code");
    private readonly bool _knowsUnits = errors.IsSound("$.units", file.Units, "code");

    public void Check()
    {
        errors.CheckUnique(errors.Sound("$.people", file.People).Select(p => ($"{p.Path}.code", p.Item.Code)), "人员编码");
        CheckAppointments();
        CheckOversights();
    }

    private void CheckAppointments()
    {
        var sound = new List<Held>();
        foreach (var (path, appointment) in errors.Sound("$.appointments", file.Appointments))
        {
            var known = Known(_knowsPeople, _people.ContainsKey(appointment.Person), $"{path}.person", $"人员里没有“{appointment.Person}”");
            known &= Known(_knowsPosts, _postCodes.Contains(appointment.Post), $"{path}.post", $"职务里没有“{appointment.Post}”");
            if (InOrder(path, appointment.From, appointment.To) && known && _posts.TryGetValue(appointment.Post, out var post))
            {
                sound.Add(new Held(path, appointment, post));
            }
        }

        CheckOverlaps(sound.Where(h => h.Appointment.Kind == AppointmentKind.Regular).GroupBy(h => h.Appointment.Person),
            (held, earlier) => $"“{NameOf(held)}”同时任职两处：{earlier.Path} 的“{earlier.Post.Title}”还没有到期；另一处应是兼任（concurrent）或主持工作（acting）");
        CheckOverlaps(sound.Where(h => Post.IsSingleKind(h.Post.Kind) && h.Appointment.Kind != AppointmentKind.Acting).GroupBy(h => h.Post.Code),
            (held, earlier) => $"“{held.Post.Title}”同时有两个人：{earlier.Path} 的“{NameOf(earlier)}”还没有到期");
        CheckOverlaps(sound.Where(h => h.Appointment.Kind == AppointmentKind.Acting).GroupBy(h => h.Post.Code),
            (held, earlier) => $"“{held.Post.Title}”同时有两个人主持工作：{earlier.Path} 的“{NameOf(earlier)}”还没有到期");
        CheckOverlaps(sound.Where(h => !Post.IsSingleKind(h.Post.Kind)).GroupBy(h => h.Post.Code + "/" + h.Appointment.Person),
            (held, earlier) => $"“{NameOf(held)}”的“{held.Post.Title}”登记了两次，见 {earlier.Path}");
    }

    private void CheckOversights()
    {
        var sound = new List<(string Path, OversightEntry Item)>();
        var units = file.Units.Select(u => u.Code).ToHashSet();
        foreach (var (path, oversight) in errors.Sound("$.oversights", file.Oversights))
        {
            var known = Known(_knowsUnits, units.Contains(oversight.Unit), $"{path}.unit", $"单位里没有“{oversight.Unit}”");
            if (Known(_knowsPosts, _postCodes.Contains(oversight.Leader), $"{path}.leader", $"职务里没有“{oversight.Leader}”")
                && _posts.GetValueOrDefault(oversight.Leader) is { Kind: not (PostKind.Leader or PostKind.Secretary) } post)
            {
                errors.Add($"{path}.leader", $"“{post.Title}”（{Codes.Of(post.Kind)}）不是领导的职务，不能分管、联系单位");
            }

            if (InOrder(path, oversight.From, oversight.To) && known)
            {
                sound.Add((path, oversight));
            }
        }

        foreach (var same in sound.GroupBy(o => (o.Item.Unit, o.Item.Kind)))
        {
            foreach (var (later, earlier) in Overlaps(same, o => (o.Item.From, o.Item.To)))
            {
                var what = later.Item.Kind == OversightKind.Oversee ? "分管" : "联系";
                errors.Add(later.Path, $"“{later.Item.Unit}”一天只能有一位{what}，与 {earlier.Path} 的日期重叠");
            }
        }
    }

    private void CheckOverlaps(IEnumerable<IEnumerable<Held>> groups, Func<Held, Held, string> message)
    {
        foreach (var (later, earlier) in groups.SelectMany(g => Overlaps(g, h => (h.Appointment.From, h.Appointment.To))))
        {
            errors.Add(later.Path, message(later, earlier));
        }
    }

    // By start date, each with the one before it that runs longest.
    private static IEnumerable<(T Later, T Earlier)> Overlaps<T>(IEnumerable<T> rows, Func<T, (DateOnly From, DateOnly? To)> dates)
    {
        (T Row, DateOnly To)? longest = null;
        foreach (var row in rows.OrderBy(r => dates(r).From))
        {
            var (from, to) = dates(row);
            if (longest is { } l && from <= l.To)
            {
                yield return (row, l.Row);
            }

            var end = to ?? DateOnly.MaxValue;
            if (longest is null || end > longest.Value.To)
            {
                longest = (row, end);
            }
        }
    }

    // A code that may stand in a part which could not be read is not called unknown.
    private bool Known(bool all, bool known, string path, string message)
    {
        if (!known && all)
        {
            errors.Add(path, message);
        }

        return known;
    }

    private bool InOrder(string path, DateOnly from, DateOnly? to)
    {
        if (from < file.From && errors.IsSound("$.from"))
        {
            errors.Add($"{path}.from", $"起始日期 {from:yyyy-MM-dd} 早于名册的起始日期 {file.From:yyyy-MM-dd}");
        }

        if (to < from)
        {
            errors.Add($"{path}.to", $"终止日期 {to:yyyy-MM-dd} 早于起始日期 {from:yyyy-MM-dd}");
            return false;
        }

        return true;
    }

    private string NameOf(Held held) => _people[held.Appointment.Person];

    private sealed record Held(string Path, AppointmentEntry Appointment, PostEntry Post);
}
