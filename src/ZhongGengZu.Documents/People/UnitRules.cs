using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.People;

/// <summary>What units and posts of an organisation file must hold to.</summary>
internal sealed class UnitRules(OrganisationFile file, FileErrors errors)
{
    private const int ShortestShortName = 2;

    public void Check()
    {
        errors.CheckNotEmpty("$.units", file.Units, "至少要有一个单位");
        var units = errors.Sound("$.units", file.Units).ToList();
        errors.CheckUnique(units.Select(u => ($"{u.Path}.code", u.Item.Code)), "单位编码");
        errors.CheckUnique(units.Select(u => ($"{u.Path}.name", u.Item.Name)), "单位名称");
        errors.CheckUnique(units.Where(u => u.Item.Kind != OrgUnitKind.Section).Select(u => ($"{u.Path}.shortName", u.Item.ShortName)), "单位简称");
        foreach (var (path, unit) in units.Where(u => u.Item.ShortName.Length < ShortestShortName))
        {
            errors.Add($"{path}.shortName", $"“{unit.Name}”的简称用在编号里，应有二到四个字");
        }

        if (errors.IsSound("$.units", file.Units, "code", "parent"))
        {
            CheckTree();
        }

        CheckPosts();
    }

    private void CheckTree()
    {
        var byCode = file.Units.DistinctBy(u => u.Code).ToDictionary(u => u.Code);
        var roots = errors.Sound("$.units", file.Units).Where(u => u.Item.Parent is null).ToList();
        if (roots.Count == 0 && file.Units.Count > 0)
        {
            errors.Add("$.units", "没有最上一级的单位（parent: null）");
        }

        foreach (var (path, unit) in roots.Skip(1))
        {
            errors.Add($"{path}.parent", $"“{unit.Name}”没有上级单位；最上一级只能有一个，已有“{roots[0].Item.Name}”");
        }

        foreach (var (path, unit) in errors.Sound("$.units", file.Units).Where(u => u.Item.Parent is not null))
        {
            if (!byCode.TryGetValue(unit.Parent!, out var parent))
            {
                errors.Add($"{path}.parent", $"单位里没有“{unit.Parent}”");
            }
            else if (IsAboveItself(unit, byCode))
            {
                errors.Add($"{path}.parent", $"“{unit.Name}”的上级绕回了自己");
            }
            else if (unit.Kind == OrgUnitKind.Section && parent.Kind == OrgUnitKind.Body && errors.IsSound("$.units"))
            {
                errors.Add($"{path}.parent", $"“{unit.Name}”是科室，上级应是局室、分局或新区");
            }
        }
    }

    private static bool IsAboveItself(UnitEntry unit, Dictionary<string, UnitEntry> byCode)
    {
        var visited = new HashSet<string>();
        for (var above = unit.Parent; above is not null && visited.Add(above); above = byCode.GetValueOrDefault(above)?.Parent)
        {
            if (above == unit.Code)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckPosts()
    {
        var posts = errors.Sound("$.posts", file.Posts).ToList();
        errors.CheckUnique(posts.Select(p => ($"{p.Path}.code", p.Item.Code)), "职务编码");
        CheckOneOf(posts.Where(p => p.Item.Kind == PostKind.Secretary), _ => "全区");
        CheckOneOf(posts.Where(p => p.Item.Kind is PostKind.UnitHead or PostKind.VillageSecretary or PostKind.FilingClerk), p => p.Unit);
        if (!errors.IsSound("$.units", file.Units, "code", "kind"))
        {
            return;
        }

        var kinds = file.Units.DistinctBy(u => u.Code).ToDictionary(u => u.Code, u => u.Kind);
        foreach (var (path, post) in posts)
        {
            if (!kinds.TryGetValue(post.Unit, out var kind))
            {
                errors.Add($"{path}.unit", $"单位里没有“{post.Unit}”");
            }
            else if (!Fits(post.Kind, kind))
            {
                errors.Add($"{path}.kind", $"“{post.Title}”的种类 {Codes.Of(post.Kind)} 不能设在 {Codes.Of(kind)} 这种单位里");
            }
        }
    }

    // The resolver takes the one post of a kind in a unit; a second one would never sign.
    private void CheckOneOf(IEnumerable<(string Path, PostEntry Item)> posts, Func<PostEntry, string> where)
    {
        foreach (var same in posts.GroupBy(p => (Where: where(p.Item), p.Item.Kind)).Where(g => g.Count() > 1))
        {
            foreach (var (path, post) in same.Skip(1))
            {
                errors.Add($"{path}.kind", $"“{post.Title}”是“{same.Key.Where}”第二个 {Codes.Of(post.Kind)}，只能有一个");
            }
        }
    }

    private static bool Fits(PostKind post, OrgUnitKind unit) => post switch
    {
        PostKind.VillageSecretary or PostKind.VillageCommittee => unit == OrgUnitKind.Village,
        PostKind.UnitHead => unit is not (OrgUnitKind.Village or OrgUnitKind.Section or OrgUnitKind.Body),
        PostKind.DeputyHead => unit is not (OrgUnitKind.Village or OrgUnitKind.Body),
        PostKind.Secretary or PostKind.Leader => unit == OrgUnitKind.Body,
        PostKind.SectionHead => unit is not (OrgUnitKind.Village or OrgUnitKind.Body),
        _ => true,
    };
}
