using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Submissions;

public sealed class SubmissionsRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<InboxReader>();
        services.AddScoped<SubmissionReader>();
    }
}
