namespace Nop.Web.Framework.Menu;

public class AdminMenuItem
{
    protected IList<string> _permissionNames;

    protected string _url;

    protected virtual bool Insert(string itemSystemName, AdminMenuItem newMenuItem, bool before) => throw new NotSupportedException();

    public AdminMenuItem GetItemBySystemName(string systemName) => throw new NotSupportedException();

    public IList<AdminMenuItem> ChildNodes { get; set; }

    public IList<string> PermissionNames { get; set; }

    public bool ContainsSystemName(string systemName) => throw new NotSupportedException();

    public bool OpenUrlInNewTab { get; set; }

    public bool Visible { get; set; }

    public string ActionName { get; protected set; }

    public string ControllerName { get; protected set; }

    public string IconClass { get; set; }

    public string SystemName { get; set; }

    public string Title { get; set; }

    public string Url { get; set; }

    public virtual bool InsertAfter(string itemSystemName, AdminMenuItem newMenuItem) => throw new NotSupportedException();

    public virtual bool InsertBefore(string itemSystemName, AdminMenuItem newMenuItem) => throw new NotSupportedException();
}
