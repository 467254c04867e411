using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>Whose signature it is: 李某, or of a 代签 李某 代 王某.</summary>
    public static string Signature(Decision decision) => Signature(decision.PersonName, decision.OnBehalfOfName);

    /// <inheritdoc cref="Signature(Decision)"/>
    public static string Signature(string name, string? onBehalfOf) => onBehalfOf is null ? name : $"{name} 代 {onBehalfOf}";

    private static Dictionary<Enum, string> DelegationWords() => new()
    {
        [HistoryAct.DelegationGiven] = "授权代签",
        [HistoryAct.DelegationWithdrawn] = "收回代签授权",
    };
}
