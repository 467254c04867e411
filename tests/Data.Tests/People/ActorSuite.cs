using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.People;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.Tests.People;

/// <summary>Who acts and who holds what, as each request reads it, on the demo's organisation of 26 March 2021.</summary>
public abstract class ActorSuite(TestDatabase database) : WorldSuite(database)
{
    // The head of scfj, and the deputy who 主持工作 there from March to August.
    private const string Regular = "shilei";
    private const string Acting = "luxiaofeng";

    [SkippableFact]
    public async Task Actor_WithWhomSomebodyElseActs_LosesThePostAndKeepsHome()
    {
        var actor = await World.ActorAsync(Regular);

        Assert.False(actor.Holds(PostKind.UnitHead, World.Unit("scfj").Id));
        Assert.Equal(World.Unit("scfj").Id, actor.HomeUnitId);
    }

    [SkippableFact]
    public async Task Actor_Acting_HoldsThePost()
    {
        var actor = await World.ActorAsync(Acting);

        Assert.True(actor.Holds(PostKind.UnitHead, World.Unit("scfj").Id));
        Assert.Equal(AppointmentKind.Acting, actor.Posts.Single(p => p.PostId == World.Post("scfj-head")).Appointment);
    }

    [SkippableFact]
    public async Task Actor_ActingTerm_EndsWithItsLastDay()
    {
        await World.InAsync(async db =>
        {
            var row = await db.Appointments.SingleAsync(a => a.PostId == World.Post("scfj-head") && a.Kind == AppointmentKind.Acting);
            row.To = new DateOnly(2021, 3, 25);
            await db.SaveChangesAsync();
        });

        Assert.True((await World.ActorAsync(Regular)).Holds(PostKind.UnitHead, World.Unit("scfj").Id));
        Assert.False((await World.ActorAsync(Acting)).Holds(PostKind.UnitHead, World.Unit("scfj").Id));
    }

    [SkippableFact]
    public async Task Actor_HeldConcurrently_CountsAsPostButNotAsHome()
    {
        var actor = await World.ActorAsync("luojianguo");

        Assert.True(actor.Holds(PostKind.UnitHead, World.Unit("zrj").Id));
        Assert.Equal(World.Unit("gxq").Id, actor.HomeUnitId);
    }

    [SkippableFact]
    public async Task Actor_OfASection_IsAtHomeInItsBureau()
    {
        var actor = await World.ActorAsync("hanlu");

        Assert.Equal(World.Unit("xzspj").Id, actor.HomeUnitId);
        Assert.Equal(World.Unit("xzspj").Path, actor.HomeUnitPath);
    }

    [SkippableFact]
    public async Task Actor_Overseeing_SeesTheUnitsAndAllBelowThem()
    {
        var actor = await World.ActorAsync("shenzhiyuan");

        Assert.Equal(3, actor.OverseenRanges.Count);
        Assert.Contains(actor.OverseenRanges, range => range.Contains(World.Unit("xzspj-zw").Path));
        Assert.DoesNotContain(actor.OverseenRanges, range => range.Contains(World.Unit("czj").Path));
    }

    [SkippableFact]
    public async Task Actor_Liaison_CountsAsOverseen()
    {
        var actor = await World.ActorAsync("guhuaimin");

        Assert.Contains(actor.OverseenRanges, range => range.Contains(World.Unit("hwc").Path));
    }

    [SkippableFact]
    public async Task Actor_OfTheSupervisionOffice_HasItAsOffice()
    {
        Assert.Equal([World.Unit("dkb").Id], (await World.ActorAsync("dingyifan")).Offices);
        Assert.Empty((await World.ActorAsync("zhouqiming")).Offices);
    }

    [SkippableFact]
    public async Task Actor_OfASectionOfTheOffice_IsOfTheOffice()
    {
        var office = World.Unit("dkb");
        await World.InAsync(async db =>
        {
            var from = new DateOnly(2021, 3, 1);
            var section = new OrgUnit { Code = "dkb-dc", Name = "督查科", ShortName = "督查科", Kind = OrgUnitKind.Section, ParentId = office.Id, Path = OrgUnit.PathUnder(office.Path, 1), From = from };
            var post = new Post { UnitId = section.Id, Kind = PostKind.Staff, Title = "科员", From = from };
            db.AddRange(section, post, new Appointment { PersonId = World.Person("sunli"), PostId = post.Id, Kind = AppointmentKind.Concurrent, From = from });
            await db.SaveChangesAsync();
        });

        await using var scope = World.Services.CreateAsyncScope();
        var directory = await scope.ServiceProvider.GetRequiredService<DirectoryLoader>().LoadAsync([]);

        Assert.Equal([office.Id], (await World.ActorAsync("sunli")).Offices);
        Assert.Contains(World.Person("sunli"), directory.PeopleOf(office.Id, new DateOnly(2021, 3, 26)));
        Assert.DoesNotContain(World.Person("hanlu"), directory.PeopleOf(office.Id, new DateOnly(2021, 3, 26)));
    }

    [SkippableFact]
    public async Task Actor_OfADisabledAccount_IsNobody()
    {
        Guid id = default;
        await World.InAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.UserName == "hanlu");
            (account.Disabled, id) = (true, account.Id);
            await db.SaveChangesAsync();
        });

        await using var scope = World.Services.CreateAsyncScope();

        Assert.Null(await scope.ServiceProvider.GetRequiredService<ActorLoader>().LoadAsync(id));
    }

    [SkippableFact]
    public async Task Directory_ForRouting_LeavesOutPlainStaffUnlessAskedFor()
    {
        await using var scope = World.Services.CreateAsyncScope();
        var loader = scope.ServiceProvider.GetRequiredService<DirectoryLoader>();

        var without = await loader.LoadAsync([]);
        var with = await loader.LoadAsync([World.Person("guohaiyang")]);

        Assert.Null(without.Person(World.Person("guohaiyang")));
        Assert.Equal(World.Unit("xzspj").Id, with.HomeOf(World.Person("guohaiyang"), new DateOnly(2021, 3, 26))?.UnitId);
        Assert.Equal([World.Person("zhouqiming")], without.HoldersOf(World.Post("xzspj-head"), new DateOnly(2021, 3, 26)));
    }
}

public sealed class ActorOnSqlite() : ActorSuite(new SqliteTestDatabase());

public sealed class ActorOnPostgreSql() : ActorSuite(new PostgreSqlTestDatabase());

public sealed class ActorOnSqlServer() : ActorSuite(new SqlServerTestDatabase());
