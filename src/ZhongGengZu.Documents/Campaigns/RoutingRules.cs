using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Campaigns;

/// <summary>What the routing table of a campaign file must hold to: who accepts, signs, verifies, and who stands in.</summary>
internal sealed class RoutingRules(CampaignDefinition campaign, FileErrors errors)
{
    public void Check()
    {
        errors.CheckNotEmpty("$.filers", campaign.Filers, "至少要有一类填报人");
        var filers = errors.Sound("$.filers", campaign.Filers).ToList();
        errors.CheckUnique(filers.Select(f => ($"{f.Path}.code", f.Item.Code)), "填报人分类编码");
        foreach (var (path, filer) in filers)
        {
            CheckRoute(path, filer);
            CheckLevel(path, filer);
        }

        CheckReached(filers);
        CheckCoverage();
        CheckFallbacks();
    }

    private void CheckRoute(string path, FilerRule filer)
    {
        if (filer.Signers.Count == 0 != filer.PutOnRecord)
        {
            errors.Add($"{path}.signers", filer.PutOnRecord
                ? $"“{filer.Name}”由会议备案，就没有签字路线"
                : $"“{filer.Name}”没有签字路线；不经签字而由会议备案的，请写 putOnRecord: true");
        }

        errors.CheckUnique(errors.Sound($"{path}.signers", filer.Signers).Select(s => (s.Path, Codes.Of(s.Item))), "签字路线里的");
        foreach (var (at, _) in errors.Sound($"{path}.signers", filer.Signers).Where(s => s.Item == RouteTarget.Office))
        {
            errors.Add(at, "签字须落到一个职务，不能落到整个办公室（office）");
        }
    }

    private void CheckLevel(string path, FilerRule filer)
    {
        if (filer.Level == FilerLevel.Unit)
        {
            if (filer.Head is null)
            {
                errors.Add($"{path}.head", $"“{filer.Name}”是单位，须写由谁审收并报送");
            }

            Refuse(filer.Match.PostKinds is not null, $"{path}.match.postKinds", "单位没有职务种类，按单位种类归类");
            Refuse(filer.StraightToOffice, $"{path}.straightToOffice", "单位的清单本来就报送督查考核办");
            return;
        }

        Refuse(filer.Head is not null, $"{path}.head", $"“{filer.Name}”是个人，没有单位报送人");
        Refuse(filer.Receiver is not null, $"{path}.receiver", $"“{filer.Name}”是个人，清单由第一个签字人审收");
    }

    // First match wins: a class behind one that takes in all of it would never apply.
    private void CheckReached(IReadOnlyList<(string Path, FilerRule Item)> filers)
    {
        for (var i = 1; i < filers.Count; i++)
        {
            var later = filers[i].Item;
            if (filers.Take(i).FirstOrDefault(f => f.Item.Level == later.Level && TakesInAll(f.Item.Match, later.Match)).Item is { } earlier)
            {
                errors.Add($"{filers[i].Path}.match", $"“{later.Name}”永远轮不到：前面的“{earlier.Name}”已经全包括了");
            }
        }
    }

    private static bool TakesInAll(FilerMatch earlier, FilerMatch later) =>
        TakesInAll(earlier.PostKinds, later.PostKinds)
        && TakesInAll(earlier.UnitKinds, later.UnitKinds)
        && (earlier.Office is null || earlier.Office == later.Office);

    private static bool TakesInAll<T>(IReadOnlyList<T>? earlier, IReadOnlyList<T>? later) =>
        earlier is null || (later is not null && later.All(earlier.Contains));

    private void CheckCoverage()
    {
        if (!errors.IsSound("$.filers", campaign.Filers, "level", "match"))
        {
            return;
        }

        var taken = campaign.Filers.Where(f => f.Level == FilerLevel.Unit && f.Match.Office != true).Select(f => f.Match.UnitKinds).ToList();
        foreach (var (path, kind) in errors.Sound("$.scope.unitKinds", campaign.Scope.UnitKinds))
        {
            Refuse(!taken.Exists(kinds => kinds is null || kinds.Contains(kind)), path, $"没有一类填报人包括这种单位（{Codes.Of(kind)}），不知由谁签字");
        }
    }

    private void CheckFallbacks()
    {
        var fallbacks = errors.Sound("$.fallbacks", campaign.Fallbacks).ToList();
        errors.CheckUnique(fallbacks.Select(f => ($"{f.Path}.target", Codes.Of(f.Item.Target))), "替补职务表里的");
        foreach (var (path, fallback) in fallbacks)
        {
            errors.CheckNotEmpty($"{path}.to", fallback.To, "没有写由谁替补");
            errors.CheckUnique(errors.Sound($"{path}.to", fallback.To).Select(t => (t.Path, Codes.Of(t.Item))), "替补");
        }

        foreach (var (path, fallback) in fallbacks.DistinctBy(f => f.Item.Target))
        {
            if (WayBack(fallback.Target) is { } way)
            {
                errors.Add($"{path}.to", $"替补转回了自己：{string.Join(" → ", way.Select(Codes.Of))}");
            }
        }
    }

    // The shortest way from a post over its fallbacks back to itself, or null.
    private List<RouteTarget>? WayBack(RouteTarget start)
    {
        var ways = new Queue<List<RouteTarget>>([[start]]);
        var visited = new HashSet<RouteTarget>();
        while (ways.TryDequeue(out var way))
        {
            foreach (var next in campaign.FallbacksOf(way[^1]))
            {
                if (next == start)
                {
                    return [.. way, next];
                }

                if (visited.Add(next))
                {
                    ways.Enqueue([.. way, next]);
                }
            }
        }

        return null;
    }

    private void Refuse(bool wrong, string path, string message)
    {
        if (wrong)
        {
            errors.Add(path, message);
        }
    }
}
