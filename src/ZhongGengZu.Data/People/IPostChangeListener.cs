namespace ZhongGengZu.Data.People;

/// <summary>
/// Told, inside the same transaction, that who holds a post or who oversees a unit has changed or will change,
/// so that what waits for the old holder can move to the new one.
/// </summary>
public interface IPostChangeListener
{
    /// <summary>Called after the organisation's rows have been written and before the transaction is committed.</summary>
    /// <param name="posts">Posts whose holders changed.</param>
    /// <param name="units">Units whose 分管 or 联系 changed.</param>
    /// <param name="cancel">Stops waiting.</param>
    Task PostsChangedAsync(IReadOnlyCollection<Guid> posts, IReadOnlyCollection<Guid> units, CancellationToken cancel);
}
