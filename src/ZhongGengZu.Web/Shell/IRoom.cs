namespace ZhongGengZu.Web.Shell;

/// <summary>A room of <c>Features/</c> that brings services of its own. A class that implements this is found; there is no list to add it to.</summary>
public interface IRoom
{
    void AddServices(IServiceCollection services);
}

public static class RoomsSetup
{
    public static IServiceCollection AddRooms(this IServiceCollection services)
    {
        foreach (var type in typeof(IRoom).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRoom))))
        {
            ((IRoom)Activator.CreateInstance(type)!).AddServices(services);
        }

        return services;
    }
}
