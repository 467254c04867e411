using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CommitteeMeetings;

public sealed class MeetingsRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<AgendaReader>();
        services.AddScoped<MeetingReader>();
    }
}
