using System.Data;

namespace FluentMigrator.Model;

public class ColumnDefinition : ICloneable
{
    public virtual DbType? Type { get; set; }

    public virtual bool IsIdentity { get; set; }

    public virtual bool IsIndexed { get; set; }

    public virtual bool IsPrimaryKey { get; set; }

    public virtual bool IsUnique { get; set; }

    public virtual bool? IsNullable { get; set; }

    public virtual int? Precision { get; set; }

    public virtual int? Size { get; set; }

    public virtual object Clone() => MemberwiseClone();

    public virtual object DefaultValue { get; set; }

    public virtual string CustomType { get; set; }

    public virtual string Name { get; set; }

    public virtual string PrimaryKeyName { get; set; }

    public virtual string TableName { get; set; }

    internal string IndexName { get; set; }
}
