using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Ledger;

public sealed class LedgerRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<LedgerReader>();
    }
}
