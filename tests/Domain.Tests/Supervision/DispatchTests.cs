using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class DispatchTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Key_OfTheSameMessage_IsTheSame()
    {
        var (person, notice, day) = (Guid.NewGuid(), Guid.NewGuid(), new DateOnly(2026, 3, 9));

        Assert.Equal(Dispatch.Digest(person, day, Now).Key, Dispatch.Digest(person, day, Now.AddHours(3)).Key);
        Assert.NotEqual(Dispatch.Digest(person, day, Now).Key, Dispatch.Digest(person, day.AddDays(1), Now).Key);
        Assert.Equal(Dispatch.Mail(person, notice, Now).Key, Dispatch.Mail(person, notice, Now.AddHours(3)).Key);
    }

    [Fact]
    public void TryLease_WhileSomebodyHasIt_IsRefusedUntilTheLeaseRunsOut()
    {
        var message = Dispatch.Mail(Guid.NewGuid(), Guid.NewGuid(), Now);

        Assert.True(message.TryLease(Now));
        Assert.False(message.TryLease(Now.AddSeconds(30)));
        Assert.True(message.TryLease(Now + Dispatch.Lease));
        Assert.Equal(2, message.Attempts);
    }

    [Fact]
    public void Refused_AgainAndAgain_WaitsLongerAndIsGivenUp()
    {
        var message = Dispatch.Mail(Guid.NewGuid(), Guid.NewGuid(), Now);
        var (now, waits) = (Now, new List<double>());
        while (message.TryLease(now))
        {
            message.Refused(now, "550 No such user");
            waits.Add((message.NextAt - now).TotalMinutes);
            now = message.NextAt;
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], waits);
        Assert.Equal((DispatchState.GivenUp, "550 No such user"), (message.State, message.LastError));
    }

    [Fact]
    public void Unreachable_HoweverOften_IsNeverGivenUp()
    {
        var message = Dispatch.Mail(Guid.NewGuid(), Guid.NewGuid(), Now);
        var now = Now;
        for (var i = 0; i < 50; i++)
        {
            Assert.True(message.TryLease(now));
            message.Unreachable(now, new string('x', 1000));
            Assert.InRange(message.NextAt - now, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
            now = message.NextAt;
        }

        Assert.Equal((DispatchState.Waiting, Dispatch.ErrorLength), (message.State, message.LastError!.Length));
    }

    [Fact]
    public void Sent_IsNotSentAgain()
    {
        var message = Dispatch.Mail(Guid.NewGuid(), Guid.NewGuid(), Now);
        message.TryLease(Now);
        message.Sent(Now);

        Assert.False(message.TryLease(Now.AddDays(1)));
    }
}
