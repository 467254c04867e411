using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.FormDrafts;

public sealed class FormDraftsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<Drafts>();
}
