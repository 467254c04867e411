using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Access;

/// <summary>阅看留痕: when somebody of the 督查考核办 opens a personal list, or a problem or plan of one, that is written down.</summary>
public sealed class PersonalReads(CaseDbContext db, CaseClock clock)
{
    /// <summary>Call it from every page that shows text of a personal item; of one's own and for other readers it does nothing.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="listId">The list it stands on.</param>
    /// <param name="listPersonId">Whose list; null for a unit's.</param>
    /// <param name="caseId">The problem or plan opened; null for the list itself.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task NoteAsync(Actor actor, Guid listId, Guid? listPersonId, Guid? caseId, CancellationToken cancel)
    {
        if (listPersonId is null || actor.PersonId is not { } reader || reader == listPersonId || actor.Offices.Count == 0)
        {
            return;
        }

        db.ReadLog.Add(new ReadLogEntry { At = clock.UtcNow, PersonId = reader, ActorName = actor.Name, ListId = listId, CaseId = caseId });
        await db.SaveChangesAsync(cancel);
    }
}
