using System.Globalization;
using FluentMigrator;

namespace Nop.Data.Migrations;

public class NopMigrationAttribute : MigrationAttribute
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd HH:mm:ss", "yyyy.MM.dd HH:mm:ss", "yyyy/MM/dd HH:mm:ss",
        "yyyy-MM-dd HH:mm:ss:fffffff", "yyyy.MM.dd HH:mm:ss:fffffff", "yyyy/MM/dd HH:mm:ss:fffffff"
    ];

    public NopMigrationAttribute(string dateTime, string description, MigrationProcessType targetMigrationProcess = MigrationProcessType.NoMatter)
        : base(DateTime.ParseExact(dateTime, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None).Ticks, description)
    {
        TargetMigrationProcess = targetMigrationProcess;
    }

    public virtual MigrationProcessType TargetMigrationProcess { get; }

    public virtual bool ApplyInDbOnDebugMode { get; protected set; } = true;

    public virtual bool IsSchemaMigration { get; protected set; }
}
