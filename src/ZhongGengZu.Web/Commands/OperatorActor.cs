using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Commands;

/// <summary>Who acts when the operator does, at the command line: no account, no person, no permission.</summary>
public static class OperatorActor
{
    public static Actor Actor { get; } = new() { AccountId = Guid.Empty, Name = "运维人员（命令行）" };
}
