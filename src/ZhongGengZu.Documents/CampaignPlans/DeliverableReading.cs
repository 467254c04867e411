using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>
/// Pass 5c: what is owed by a date or in a rhythm. A sentence counts when its date is followed by handing in or completing;
/// what the organiser itself does (meetings, inspections, circulars) does not.
/// </summary>
internal sealed partial class DeliverableReading(PlanYear years, WorkingCalendar calendar)
{
    /// <summary>Who sends, and to whom within one sentence: later parts leave it out.</summary>
    public sealed record Said(string? Sender, string? Recipient)
    {
        public static Said Nothing { get; } = new(null, null);

        public Said After(PlanStatement statement, List<DraftDeliverable> owed) => new(
            owed.LastOrDefault(d => d.From is not null)?.From ?? Sender,
            statement.GoesOn ? owed.LastOrDefault(d => d.Recipient is not null)?.Recipient ?? Recipient : null);
    }

    /// <summary>The deliverables of a sentence.</summary>
    /// <param name="statement">The sentence.</param>
    /// <param name="near">The stretch of the phase it stands in.</param>
    /// <param name="isPeriod">Whether a character of the text belongs to the period of a phase.</param>
    /// <param name="before">What the words before it have said.</param>
    public IEnumerable<DraftDeliverable> Of(PlanStatement statement, (DateOnly? Start, DateOnly? End)? near, Func<int, bool> isPeriod, Said before)
    {
        var flat = statement.Words.Flat;
        var cues = PlanCue.In(flat).Where(c => !isPeriod(statement.Words.Quote(c.At, c.End).At)).ToList();
        if (cues.Count == 0)
        {
            yield break;
        }

        var recipient = before.Recipient;
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];

            // 6月25日、12月10日前: one statement with several dates.
            var last = i;
            while (last + 1 < cues.Count && cues[last].IsListed && cues[last + 1].IsListed && (Series().IsMatch(flat[cues[last].End..cues[last + 1].At]) || NextPaper().IsMatch(flat[cues[last].End..cues[last + 1].At])))
            {
                last++;
            }

            var lead = flat[(i == 0 ? 0 : cues[i - 1].End)..cue.At];
            var tail = flat[cues[last].End..(last + 1 < cues.Count ? cues[last + 1].At : flat.Length)];
            if (Owed(flat, lead, cues[last], tail, cue.At) is { } owed)
            {
                var (name, from) = (DutyWords.NameOf(lead, tail, owed.HandsIn, owed.Verb), DutyWords.SenderOf(flat) ?? before.Sender);
                var own = owed.Recipient ?? (owed.HandsIn && AllTo().Match(flat) is { Success: true } all ? DutyWords.RecipientIn(flat[all.Index..]) : null);
                var taken = own is null && owed.HandsIn && recipient is not null;
                recipient = own ?? recipient;
                for (var k = i; k <= last; k++)
                {
                    var to = owed.HandsIn ? recipient : null;
                    var paper = k > i && NextPaper().Match(flat[cues[k - 1].End..cues[k].At]) is { Success: true } next ? next.Groups["name"].Value : name;
                    if (Line(statement, cues[k] with { Time = cues[k].Time ?? cues[last].Time }, near, paper, to, from, owed.HandsIn, taken) is { } line)
                    {
                        yield return line;
                    }
                }
            }

            i = last;
        }
    }

    private sealed record Duty(bool HandsIn, string? Recipient, Match? Verb);

    private static Duty? Owed(string flat, string lead, PlanCue cue, string tail, int at)
    {
        var clause = FirstClauses(tail);
        if (cue.Date is { Bound: DateBound.From } or { FromIssue: true } || cue.Date is { Second: { } until } && !(IsDay(until) && HandIn().IsMatch(clause)))
        {
            return null;
        }

        var verb = HandIn().Match(clause);
        var recipient = DutyWords.RecipientIn(clause);
        if (!verb.Success && recipient is null)
        {
            // 报送时间为6月15日前, 总结报告报局办公室（11月10日前）.
            verb = HandIn().Match(lead.Length > 40 ? lead[^40..] : lead);
            if (verb.Success && (Completes().IsMatch(clause) || !LeadSaysWhen().IsMatch(lead) || !cue.Bounds && cue.Date is { } stretch && !IsDay(stretch)))
            {
                verb = Match.Empty;
            }

            recipient = verb.Success ? DutyWords.RecipientIn(lead) : null;
        }

        var handsIn = verb.Success || recipient is not null;
        if (IsOrganisers(flat, at, clause, handsIn))
        {
            return null;
        }

        if (handsIn)
        {
            return cue.Bounds || cue.Date is { } day && (IsDay(day) || tail.StartsWith('报') || verb.Index <= 12) && !Backward().IsMatch(tail) ? new Duty(true, recipient, verb) : null;
        }

        if (cue.Date is { } date && (date.Bound != DateBound.Until && !Finishes().IsMatch(clause) || Backward().IsMatch(tail) || AsOf().IsMatch(flat[..at])))
        {
            return null;
        }

        // By a date anything may be done; in a rhythm only what recurs.
        var done = (cue.Rhythm is null ? Completes() : Repeats()).Match(clause);
        if (cue.Rhythm is not null && Statistic().IsMatch(lead))
        {
            return null;
        }

        return done.Success || cue.Rhythm is null && cue.Bounds && Does().IsMatch(clause) ? new Duty(false, null, done) : null;
    }

    private static bool IsDay(PlanDate date) => date is { Second: { } until } ? IsDay(until) : date.First is { } first && IsDay(first);

    private static bool IsDay(PlanPoint point) => point.FromMonth == point.ToMonth && point.FromDay == point.ToDay;

    // Up to the sentence's end, but not over a new subject.
    private static string FirstClauses(string tail)
    {
        var end = NewSubject().Match(tail) is { Success: true, Index: > 0 } other ? other.Index : tail.Length;
        return tail[..end];
    }

    private static bool IsOrganisers(string flat, int at, string clause, bool handsIn)
    {
        var start = flat.LastIndexOfAny(['，', '：'], Math.Max(0, at - 1)) + 1;
        var subject = Organiser().IsMatch(flat) || Organiser().IsMatch(flat[start..]) || Organiser().IsMatch(clause.TrimStart('，')) || OrganiserLast().IsMatch(flat[start..at]);
        if (subject && (OrganiserLast().IsMatch(flat[start..at]) || Organiser().IsMatch(clause.TrimStart('，'))))
        {
            return true;
        }

        var act = OrganisersAct().Match(clause);
        return subject && !Units().IsMatch(flat) || !handsIn && act.Success && DutyWords.SenderOf(flat) is null && !(Completes().Match(clause) is { Success: true } done && done.Index < act.Index);
    }

    private DraftDeliverable? Line(PlanStatement statement, PlanCue cue, (DateOnly? Start, DateOnly? End)? near, string name, string? recipient, string? sender, bool handsIn, bool taken)
    {
        DateOnly? due = null;
        string? question = null;
        if (cue.Date is { } date)
        {
            due = years.Resolve(date, near).End;
            if (due is null && years.IsKnown)
            {
                return null;
            }

            question = due is null ? $"“{name}”缺年份：是哪一年？" : date.IsVagueUntil ? $"“{name}”的期限按{due:yyyy年M月d日}读，对吗？" : years.Question;
        }
        else if (cue.Span is { } span)
        {
            if (years.Issued is not { } issued)
            {
                return null;
            }

            due = span.Working ? calendar.AddWorkingDays(issued, span.Days) : span.Months ? issued.AddMonths(span.Days) : issued.AddDays(span.Days);
            question = span.Working && !calendar.KnowsYear(due.Value.Year) ? $"{due.Value.Year}年的放假安排没有公布，“{name}”的期限只按周一至周五算到{due:M月d日}，对吗？" : null;
        }

        if (due < years.Earliest)
        {
            return null;
        }

        if (due < years.Issued || cue.Date is { NoSuchDay: true })
        {
            question = due < years.Issued ? $"“{name}”的期限{due:yyyy年M月d日}早于成文日期，对吗？" : $"“{name}”写了一个没有的日子，按{due:yyyy年M月d日}读，对吗？";
        }

        return new DraftDeliverable
        {
            Name = name,
            Due = due,
            DueTime = cue.Time,
            Recurrence = cue.Rhythm,
            Recipient = recipient,
            From = sender,
            Quote = statement.Quote,
            Question = question
                ?? (taken ? $"“{name}”没有写报给谁，按前半句的{recipient}读，对吗？" : cue.Rhythm is { ByDay: null } ? $"“{name}”没有写{PeriodWord(cue.Rhythm.Every)}的哪一天：是哪天？" : handsIn && recipient is null ? $"“{name}”没有写报给谁：报给谁？" : null),
        };
    }

    private static string PeriodWord(RecurrenceUnit every) => every switch
    {
        RecurrenceUnit.Week => "每周",
        RecurrenceUnit.Month => "每月",
        RecurrenceUnit.Quarter => "每季度",
        RecurrenceUnit.HalfYear => "每半年",
        _ => "每年",
    };

    // …，均报X: said once for the whole sentence.
    [GeneratedRegex("，(?:均|一并|一律|统一)(?:报送?|上报|交|送|提交)(?!送)")]
    private static partial Regex AllTo();

    // 问题清单于3月18日前，整改方案于4月10日前，总结于12月10日前报X: papers with a date each and one recipient.
    [GeneratedRegex("^，(?<name>[^，。；：]{0,16}?(?:清单|方案|总结|报告|台账|小结|表|材料|情况))(?:应|须)?(?:于|在)?$")]
    private static partial Regex NextPaper();

    [GeneratedRegex(@"^(?:、|和|及|以及|，)$|^$")]
    private static partial Regex Series();

    [GeneratedRegex("上报|报送|报至|报到|报给|报请|报备|书面报告|提交|送交|反馈(?!的|意见|问题|机制)|送至|送到|(?<=[，测表册件报案单料])送(?!达|上|审|温|服)|交至|交到|(?<=[前齐，])交(?!叉|流|办|通|由|接)|递交|呈报|呈送|汇总至|发送至|发至|备案(?!号)|推荐(?=.{0,6}报)|述职|(?<![通举汇月周日季专海简电填情申呈])报(?!告|数|名|表|刊|社|纸|批|道|到|案|销)|申报|推送")]
    private static partial Regex HandIn();

    [GeneratedRegex("(?:时间|时限|期限|截止)[^，]{0,6}$|（$|[^，。]{0,4}于$|(?:不迟于|不晚于|最迟)$")]
    private static partial Regex LeadSaysWhen();

    [GeneratedRegex("完成|整改到位|整改完毕|整改销号|销号|清零|清尽|到位|制定|制订|建立|修订|出台|公布|公示|公开|签订|签署|更新|清退|归集|实现|建成|开通|设置|进驻|上墙|形成|梳理|确定|成立|清收|办结|见底|化解|收回|兑现|清理|印发|全覆盖|达标|整治到位|解决|追缴|发放|配齐|报名|上线|填写|填报|撰写|列出|召开.{0,6}(?:民主|组织)生活会|组建|评选|挂牌|投入使用|拆除|废止|通过验收|结清|支付")]
    private static partial Regex Completes();

    [GeneratedRegex("平均|累计|调查|统计|人均|户均|去年|近年")]
    private static partial Regex Statistic();

    [GeneratedRegex("^，?(?>(?:各[^，]{2,12}|要|应|须|必须|全面|全部|基本|至少|均|都|做到|推出|一律|召开|举办)*)[\\u4e00-\\u9fff]{4}")]
    private static partial Regex Does();

    [GeneratedRegex("完成|清零|更新|走访|坐班|公布|公示|公开|修订|自查|自评|述职|整改|填报|录入|撰写|组织学习|集中学习|开展[^，]{0,10}(?:自查|学习|教育|走访|服务|活动|对账|排查)|排查|梳理|盘点|撰写|轮训|培训|接访|下沉|值班|销号|体检")]
    private static partial Regex Repeats();

    [GeneratedRegex("完成|办结|整改到位|销号|清零|到位")]
    private static partial Regex Finishes();

    [GeneratedRegex("^(?:以来|起施行|施行|印发|发布的|全[市县区省](?!直)|的(?!时间|报告)|至今|开始|结束|基本结束|.{0,12}(?:会议|讲话|大会|座谈会|条例|规定)精神|[^，]{0,8}(?:条例|规定|会议)》?(?:，|$))")]
    private static partial Regex Backward();

    [GeneratedRegex("(?:截至|较|同比|比|以)$")]
    private static partial Regex AsOf();

    [GeneratedRegex("，(?=(?:由)?[^，]{0,10}(?:领导小组|专项办|专班|督导组|检查组|考核办|效能办|作风办|办公室|纪委监委|纪委)(?:会同|联合|将|要|适时|组织|牵头|负责|每|根据|对|汇总))")]
    private static partial Regex NewSubject();

    [GeneratedRegex("^(?:由|，)?(?!各)[^，、。各于将报送至的\\d]{0,14}(?:专项办|领导小组(?:办公室)?|办公室|督查室|督查组|督导组|检查组|巡查组|考核办|效能办|作风办|整治办|营商办|治理办|[清专]\\w办|纪委监委|纪委|监委|组织部|专班办?|纪工委|纪检组|党组|党委(?!书记)|局领导|政府)(?:会同|联合|将(?!于)|要|每|适时|组织|牵头|于|负责|定期|不定期|至少|开展|对|根据|采取|在|按|汇总|\\d)")]
    private static partial Regex Organiser();

    // The one who does it stands right before the date.
    [GeneratedRegex("^(?:由|而)?(?!各)[^，、各]{0,10}(?:专项办|领导小组(?:办公室)?|督查组|督导组|检查组|考核办|整治办|治理办|专班办?|[\\u4e00-\\u9fff]{1,4}办|党组|局党委)(?:于|将于|要在|应于|在)?$")]
    private static partial Regex OrganiserLast();

    [GeneratedRegex("各[^，。]{0,20}(?:单位|部门|镇|乡|街道|科室|村|社区|局|县|区|支部|学校|公司|医院|庭|院|企业|处|所|站|园区|办事处|股室|窗口|系)|每名|全体|所有|被[\\u4e00-\\u9fff]{2}单位|承办")]
    private static partial Regex Units();

    [GeneratedRegex("召开|调度|通报|督查|督导|暗访|抽查|听取|例会|评议|考核|巡查|验收|测评|评估|回访|曝光|约谈|研判|会商|推进会|点评|检查组|宣传报道")]
    private static partial Regex OrganisersAct();
}
