using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Access;

/// <summary>Who acts in this request; read afresh each time, so a changed post or a disabled account acts at the next click.</summary>
public sealed class CurrentActor
{
    private SignedIn? _signedIn;
    private IReadOnlySet<Permission> _permissions = new HashSet<Permission>();

    public bool IsSignedIn => _signedIn is not null;

    public bool MustChangePassword => _signedIn is { MustChangePassword: true };

    /// <summary>The actor. Refusals: <see cref="RefusalCode.NotEntitled"/> when nobody is signed in.</summary>
    public Actor Actor => _signedIn?.Actor ?? throw new Refusal(RefusalCode.NotEntitled);

    /// <summary>The actor, or null when nobody is signed in.</summary>
    public Actor? ActorOrNull => _signedIn?.Actor;

    public bool May(Permission permission) => _permissions.Contains(permission);

    internal void Is(SignedIn? signedIn)
    {
        _signedIn = signedIn;
        _permissions = signedIn is null ? new HashSet<Permission>() : RolePermissions.Of(signedIn.Actor);
    }
}
