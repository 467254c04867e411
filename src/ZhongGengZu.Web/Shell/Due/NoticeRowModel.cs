using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Web.Shell.Due;

/// <summary>A reminder on a page: <paramref name="Back"/> is where 知道了 leads to.</summary>
public sealed record NoticeRowModel(NoticeRow Notice, CampaignDefinition Definition, LightScale Lights, bool SeesBoard, string Back);
