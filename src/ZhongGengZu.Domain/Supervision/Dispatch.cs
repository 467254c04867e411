namespace ZhongGengZu.Domain.Supervision;

/// <summary>What goes out.</summary>
public enum DispatchKind
{
    /// <summary>The mail of the day: one a person and day.</summary>
    Digest,

    /// <summary>A mail at once.</summary>
    Mail,

    /// <summary>A notice posted to the configured receiver.</summary>
    Webhook,
}

/// <summary>How far it has got.</summary>
public enum DispatchState
{
    /// <summary>To be sent, for the first time or again.</summary>
    Waiting,

    /// <summary>The other side took it.</summary>
    Sent,

    /// <summary>Refused too often.</summary>
    GivenUp,
}

/// <summary>
/// 发送: one message to the outside. Written with what it tells of, sent later by any node: whoever has the lease sends. A node that dies between
/// the other side's yes and its own note leaves a lease that runs out, and the message goes once more under the same name.
/// </summary>
public sealed class Dispatch
{
    /// <summary>Longest <see cref="LastError"/>.</summary>
    public const int ErrorLength = 300;

    /// <summary>Longest <see cref="Key"/>.</summary>
    public const int KeyLength = 80;

    /// <summary>A message that was refused so often is given up.</summary>
    public const int MostRefusals = 8;

    /// <summary>How long the sender has; longer than any time-out of a sending.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private Dispatch()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What.</summary>
    public DispatchKind Kind { get; private init; }

    /// <summary>Name of the message, unique and the same in every repeat; a mail's Message-ID is made of it.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Whom it is for.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The notice that is posted; null for a mail, whose notices name it.</summary>
    public Guid? NoticeId { get; private init; }

    /// <summary>When it was written, UTC, by the case clock.</summary>
    public DateTime MadeAt { get; private init; }

    /// <summary>How far it has got.</summary>
    public DispatchState State { get; private set; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>How often the other side refused this very message.</summary>
    public int Refusals { get; private set; }

    /// <summary>Not before, UTC, by the system's clock like all that follows; at first at once.</summary>
    public DateTime NextAt { get; private set; } = DateTime.UnixEpoch;

    /// <summary>Somebody is sending it until then.</summary>
    public DateTime? LeasedUntil { get; private set; }

    /// <summary>When the other side took it.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>What went wrong last.</summary>
    public string? LastError { get; private set; }

    /// <summary>Raised by every change; whoever is slower has not got the lease.</summary>
    public long Version { get; private set; }

    /// <summary>The mail of a person's day.</summary>
    public static Dispatch Digest(Guid personId, DateOnly day, DateTime madeAt) => new()
    {
        Kind = DispatchKind.Digest,
        Key = $"digest.{personId:n}.{day:yyyyMMdd}",
        PersonId = personId,
        MadeAt = madeAt,
    };

    /// <summary>A mail at once with the notices that begin with this one.</summary>
    public static Dispatch Mail(Guid personId, Guid firstNoticeId, DateTime madeAt) => new()
    {
        Kind = DispatchKind.Mail,
        Key = $"mail.{firstNoticeId:n}",
        PersonId = personId,
        MadeAt = madeAt,
    };

    /// <summary>The posting of a notice.</summary>
    public static Dispatch Webhook(Notice notice) => new()
    {
        Kind = DispatchKind.Webhook,
        Key = $"webhook.{notice.Id:n}",
        PersonId = notice.PersonId,
        NoticeId = notice.Id,
        MadeAt = notice.MadeAt,
    };

    /// <summary>Takes it for sending; false when somebody has it, or it is not its time.</summary>
    public bool TryLease(DateTime now)
    {
        if (State != DispatchState.Waiting || NextAt > now || LeasedUntil > now)
        {
            return false;
        }

        LeasedUntil = now + Lease;
        Attempts++;
        Version++;
        return true;
    }

    /// <summary>The other side took it.</summary>
    public void Sent(DateTime now)
    {
        (State, SentAt, LeasedUntil, LastError) = (DispatchState.Sent, now, null, null);
        Version++;
    }

    /// <summary>The other side does not answer: later, as long as it takes.</summary>
    public void Unreachable(DateTime now, string error) => Again(now, error, Attempts);

    /// <summary>The other side refused this message: later, and in the end no more.</summary>
    public void Refused(DateTime now, string error)
    {
        Refusals++;
        Again(now, error, Refusals);
        if (Refusals >= MostRefusals)
        {
            State = DispatchState.GivenUp;
        }
    }

    /// <summary>Somebody has mended what was wrong: from the beginning. What is on its way or gone stays as it is.</summary>
    public void SendAgain(DateTime now)
    {
        if (State == DispatchState.GivenUp)
        {
            (State, Refusals, NextAt) = (DispatchState.Waiting, 0, now);
            Version++;
        }
    }

    // A minute, two, four … an hour.
    private void Again(DateTime now, string error, int times)
    {
        var wait = FirstWait * Math.Pow(2, Math.Min(times, 10) - 1);
        NextAt = now + (wait < LongestWait ? wait : LongestWait);
        LeasedUntil = null;
        LastError = error.Length > ErrorLength ? error[..ErrorLength] : error;
        Version++;
    }
}
