using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Board;

public sealed class BoardRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<BoardFigures>();
        services.AddScoped<BoardReader>();
        services.AddScoped<BoardRowsReader>();
        services.AddScoped<ScheduleReader>();
    }
}
