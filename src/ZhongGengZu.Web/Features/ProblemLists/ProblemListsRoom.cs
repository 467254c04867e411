using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.ProblemLists;

public sealed class ProblemListsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<ListReader>();
}
