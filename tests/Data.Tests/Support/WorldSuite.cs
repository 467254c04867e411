namespace ZhongGengZu.Data.Tests.Support;

/// <summary>Tests on the started campaign; each test has a database and a world of its own.</summary>
public abstract class WorldSuite(TestDatabase database) : DatabaseSuite(database), IAsyncLifetime
{
    private CaseWorld? _world;

    protected CaseWorld World => _world!;

    public async Task InitializeAsync() => _world = await CaseWorld.StartAsync(Database);

    public async Task DisposeAsync()
    {
        if (_world is not null)
        {
            await _world.DisposeAsync();
        }

        await Database.DisposeAsync();
    }
}
