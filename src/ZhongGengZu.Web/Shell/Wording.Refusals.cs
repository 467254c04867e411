using ZhongGengZu.Domain;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>Why a move is refused, as a sentence; <paramref name="limit"/> is the maximum where the code has one.</summary>
    public static string Sentence(RefusalCode code, int? limit = null) => code switch
    {
        RefusalCode.NotEntitled => "这一步不由您的职务办理。",
        RefusalCode.SelfSigning => "不得自签：您是本人、送签人或前面已签的人。",
        RefusalCode.SelfVerification => "不得自验：责任人、措施经办人、申请人和主办单位不能复核自己的事项。",
        RefusalCode.WrongState => "这件事已经走到别的环节，这一步现在不能办。",
        RefusalCode.Stale => "您打开以后，有人先改了这一条。",
        RefusalCode.AlreadyDecided => "这一步已经有人办过了。",
        RefusalCode.LockedInSignOff => "正在审签，内容已锁定；要改须先撤回。",
        RefusalCode.LineHeld => "整改方案正在审签或已经签字，这一条不能退回。",
        RefusalCode.NoEligibleSigner => "没有人可以签这一份：应签的职务空缺或须回避，后备职务也没有人。",
        RefusalCode.NoEligibleVerifier => "没有人可以复核：应复核的职务空缺或须回避，后备职务也没有人。",
        RefusalCode.NoEligibleAcceptor => "没有人可以审收：应审收的职务空缺，后备职务也没有人。",
        RefusalCode.TooLateToWithdraw => "下一步已经办理，不能再撤回。",
        RefusalCode.MeasuresOpen => "还有措施没有做完，不能申请销号。",
        RefusalCode.UnitListNotAccepted => "本单位的问题清单还没有审收；没有问题的，先提交零报告。",
        RefusalCode.NilWithItems => "清单里有问题，不能作零报告。",
        RefusalCode.NothingToSupplement => "上次报送以后没有新的内容，不用补报。",
        RefusalCode.FacetsNotSearched => "每个方面都要查过：有问题就登记，没有就勾上。",
        RefusalCode.CampaignState => "专项行动现在的状态不能办这一步。",
        RefusalCode.CampaignIncomplete => "组织里还缺专项行动需要的单位或职务。",
        RefusalCode.OtherCampaign => "这一项属于另一个专项行动。",
        RefusalCode.NothingToSign => "方案里没有要签的内容。",
        RefusalCode.Taken => "已经有同名或同编号的。",
        RefusalCode.OverlappingOversight => "这个单位在这段日期已有分管领导，一天只能有一位。",
        RefusalCode.OverlappingAppointment => "这个职务在这段日期已有任职。",
        RefusalCode.InUse => "还在使用，不能停用。",
        RefusalCode.ClockBackwards => "演示时钟只能往后拨。",
        RefusalCode.ExtensionWaits => "这个日期已经有一份延期申请在审签，等它办完再申请。",
        RefusalCode.ExtensionTooLate => "已经过了时限。延期要在到期前申请，现在请抓紧办，晚了多少如实记。",
        RefusalCode.ExtensionsUsedUp => "这个日期的延期次数已经用完，不能再申请。",
        RefusalCode.ExtensionAfterPlan => "整改方案正按原来的日期审签，等那一版签完或退回，再签这份延期。",
        RefusalCode.Required => "必填。",
        RefusalCode.TooLong => limit is { } most ? $"最多 {most} 字。" : "太长了。",
        RefusalCode.UnknownChoice => "请从列出的选项里选。",
        RefusalCode.SourceImmutable => "问题来源登记后不能改。",
        RefusalCode.ReferenceRequired => "写明反馈意见的文号或名称。",
        RefusalCode.DateOutOfRange => "日期不在允许的范围内。",
        RefusalCode.MeasureAfterLine => "措施的完成日期不能晚于办结时限。",
        RefusalCode.NotLater => "新日期要晚于现在的日期。",
        RefusalCode.ExtendLineFirst => "措施不能晚于整个问题的办结时限。要延到这一天，请先申请延长办结时限。",
        RefusalCode.SignedDateFixed => "签过字的日期只能申请延期，不能直接改。",
        RefusalCode.UnknownPerson => "请选本专项行动、本单位的人。",
        RefusalCode.LineIncomplete => "整改标准、责任人、措施和时限都要齐。",
        RefusalCode.EndBeforeStart => "结束日期不能早于开始日期。",
        RefusalCode.NumberTooSmall => $"不能小于 {limit ?? 0}。",
        RefusalCode.NumberTooLarge => limit is { } largest ? $"不能大于 {largest}。" : "这个数太大了。",
        RefusalCode.WrongPassword => "密码不对。",
        _ => throw new InvalidOperationException($"Wording has no sentence for RefusalCode.{code}."),
    };
}
