namespace Nop.Web.Framework.Menu;

public class AdminMenuItem
{
    protected IList<string> _permissionNames;

    protected string _url;

    public IList<AdminMenuItem> ChildNodes { get; set; } = new List<AdminMenuItem>();

    public IList<string> PermissionNames
    {
        get => _permissionNames ?? ChildNodes.SelectMany(child => child.PermissionNames).ToList();
        set => _permissionNames = value;
    }

    public bool OpenUrlInNewTab { get; set; }

    public bool Visible { get; set; } = true;

    public string ActionName { get; protected set; }

    public string ControllerName { get; protected set; }

    public string IconClass { get; set; }

    public string SystemName { get; set; }

    public string Title { get; set; }

    public string Url
    {
        get => _url;
        set
        {
            _url = value;
            var parts = value?.TrimEnd('/').Split('/') ?? [];
            ControllerName = parts.Length < 3 ? string.Empty : parts[^2];
            ActionName = parts.Length < 3 ? string.Empty : parts[^1];
        }
    }

    public bool ContainsSystemName(string systemName) => GetItemBySystemName(systemName) != null;

    public AdminMenuItem GetItemBySystemName(string systemName)
    {
        if (string.IsNullOrEmpty(systemName))
            return null;

        return SystemName == systemName
            ? this
            : ChildNodes.Select(child => child.GetItemBySystemName(systemName)).FirstOrDefault(found => found != null);
    }

    public virtual bool InsertAfter(string itemSystemName, AdminMenuItem newMenuItem) => Insert(itemSystemName, newMenuItem, before: false);

    public virtual bool InsertBefore(string itemSystemName, AdminMenuItem newMenuItem) => Insert(itemSystemName, newMenuItem, before: true);

    protected virtual bool Insert(string itemSystemName, AdminMenuItem newMenuItem, bool before)
    {
        for (var position = 0; position < ChildNodes.Count; position++)
        {
            if (ChildNodes[position].SystemName != itemSystemName)
                continue;

            ChildNodes.Insert(before ? position : position + 1, newMenuItem);
            return true;
        }

        return ChildNodes.Any(child => child.Insert(itemSystemName, newMenuItem, before));
    }
}
