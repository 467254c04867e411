using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SupervisionNotices;

public sealed class NoticesRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<NoticeReader>();
        services.AddScoped<NoticeListReader>();
        services.AddScoped<NewNoticeReader>();
    }
}
