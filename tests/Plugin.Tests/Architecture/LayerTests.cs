using System.Reflection;
using Nop.Data;
using Nop.Services.Events;

namespace Plugin.Tests.Architecture;

/// <summary>Rules R1 to R5 and the budgets: who may know whom.</summary>
public class LayerTests
{
    private static readonly string[] AllowedForEngine = ["System.Runtime", "System.Collections", "System.Linq", "System.Memory", "System.Private.CoreLib", "System.Text.Json", "System.Text.RegularExpressions", "MathNet.Numerics"];

    [Test]
    public void R1_TheEngine_SeesNothingButTheBaseLibrary()
    {
        var engine = PluginTypes.All.Where(type => type.Namespace!.Contains(".Engine", StringComparison.Ordinal)).ToList();
        Assert.That(engine, Is.Not.Empty);

        var seen = from type in engine
                   from used in MembersOf(type).SelectMany(PluginTypes.WithArguments)
                   let place = used.Assembly.GetName().Name!
                   where PluginTypes.IsOurs(used) ? !used.Namespace!.Contains(".Engine", StringComparison.Ordinal) : !AllowedForEngine.Contains(place)
                   select $"{type.Name} knows {used.FullName} of {place}";
        Assert.That(seen.Distinct(), Is.Empty);

        var usings = PluginSource.CSharp.Where(file => file.Key.StartsWith("Engine/", StringComparison.Ordinal))
            .SelectMany(file => file.Value.Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Select(line => line.Trim()))
            .Where(line => !line.StartsWith("using System", StringComparison.Ordinal) && !line.StartsWith("using MathNet.Numerics", StringComparison.Ordinal) && !line.Contains(".Engine."));
        Assert.That(usings, Is.Empty);
    }

    [Test]
    public void R1_TheEngine_HasNoTasksAndNoClock()
    {
        var engine = PluginSource.CSharp.Where(file => file.Key.StartsWith("Engine/", StringComparison.Ordinal));
        Assert.That(engine.Where(file => file.Value.Contains("async ") || file.Value.Contains("TimeProvider") || file.Value.Contains("System.IO")).Select(file => file.Key), Is.Empty);
    }

    [Test]
    public void R2_AFeature_DoesNotUseTheStoreOfAnother()
    {
        var trespassers = from dependency in PluginTypes.Dependencies
                          let mine = PluginTypes.FeatureOf(dependency.Type)
                          let theirs = PluginTypes.FeatureOf(dependency.Parameter)
                          where mine is not null && theirs is not null && mine != theirs
                          where PluginTypes.KeepsRows(dependency.Parameter) && !Excused.Contains((dependency.Type.Name, dependency.Parameter.Name))
                          select $"{dependency.Type.Name} uses {dependency.Parameter.Name} of {theirs}";
        Assert.That(trespassers, Is.Empty);
    }

    /// <summary>Erasing a person reaches into what every feature keeps.</summary>
    private static readonly HashSet<(string, string)> Excused = [("CustomerErasure", "FactErasureStore"), ("CustomerErasure", "VisitorStore")];

    [Test]
    public void R3_OnlyStores_TouchRepositories()
    {
        var others = PluginTypes.Dependencies.Where(dependency => dependency.Parameter == typeof(IRepository<>) && !PluginTypes.KeepsRows(dependency.Type));
        Assert.That(others.Select(dependency => dependency.Type.Name), Is.Empty);
        Assert.That(PluginSource.CSharp.Where(file => file.Value.Contains("IRepository<", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file.Key)),
            Has.All.Matches("(Store|Journal|Outbox|Checkpoint)$"));
    }

    [Test]
    public void R4_ControllersAndComponents_HoldNoStore()
    {
        var direct = PluginTypes.Dependencies
            .Where(dependency => dependency.Type.Name.EndsWith("Controller", StringComparison.Ordinal) || dependency.Type.Name.EndsWith("ViewComponent", StringComparison.Ordinal))
            .Where(dependency => PluginTypes.IsOurs(dependency.Parameter) && PluginTypes.KeepsRows(dependency.Parameter));
        Assert.That(direct.Select(dependency => $"{dependency.Type.Name} holds {dependency.Parameter.Name}"), Is.Empty);
    }

    [Test]
    public void R4_Views_AskForNoServices() =>
        Assert.That(PluginSource.Views.Where(view => view.Value.Contains("@inject", StringComparison.Ordinal) && !view.Key.EndsWith("_ViewImports.cshtml", StringComparison.Ordinal)).Select(view => view.Key), Is.Empty);

    [Test]
    public void R5_Consumers_DependOnLittle()
    {
        var consumers = PluginTypes.All.Where(type => !type.IsAbstract && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IConsumer<>))).ToList();
        Assert.That(consumers, Is.Not.Empty);
        foreach (var consumer in consumers)
        {
            Assert.That(consumer.Name, Does.EndWith("Consumer"));
            Assert.That(consumer.GetConstructors().Single().GetParameters(), Has.Length.LessThanOrEqualTo(3), consumer.Name);
        }

        Assert.That(consumers.Where(consumer => consumer.Namespace!.Contains(".Capture", StringComparison.Ordinal))
            .SelectMany(consumer => consumer.GetConstructors().Single().GetParameters()).Select(parameter => parameter.ParameterType.Name), Has.All.EndsWith("Journal"));
    }

    [Test]
    public void R5_ConsumersConstructors_DoNothingThatCanFail()
    {
        // nopCommerce builds consumers outside its try block: neither they nor anything they are built from may work in a constructor.
        var reached = new HashSet<Type>();
        foreach (var consumer in PluginTypes.All.Where(type => type.Name.EndsWith("Consumer", StringComparison.Ordinal)))
            Reach(consumer);
        Assert.That(reached.Where(type => !typeof(Delegate).IsAssignableFrom(type) && PluginTypes.WithArguments(type).Any(part => part.Name is "CustomerLoyaltySettings" or "Lazy`1")), Is.Empty);

        void Reach(Type type)
        {
            if (!PluginTypes.IsOurs(type) || type.IsInterface || !reached.Add(type))
                return;
            foreach (var parameter in type.GetConstructors().SelectMany(constructor => constructor.GetParameters()))
            {
                Assert.That(parameter.ParameterType.Name, Does.Not.EndWith("Settings"), $"{type.Name}: injected settings are read from the database in the constructor");
                Reach(parameter.ParameterType);
            }
        }
    }

    [Test]
    public void Budgets_FilesAndConstructors()
    {
        Assert.That(PluginSource.CSharp.Where(file => file.Value.Split('\n').Length > 301).Select(file => file.Key), Is.Empty);
        Assert.That(PluginTypes.All.Where(type => !IsRecord(type) && type.GetConstructors().Any(constructor => constructor.GetParameters().Length > 7)).Select(type => type.Name), Is.Empty);
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.IsValueType;

    private static IEnumerable<Type> MembersOf(Type type)
    {
        const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(Everything).Select(field => field.FieldType)
            .Concat(type.GetMethods(Everything).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(Everything).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(type.GetInterfaces()).Concat(type.BaseType is { } parent ? [parent] : [])
            .Where(used => !used.IsGenericParameter && !used.IsByRef && !used.IsPointer)
            .Select(used => used.IsArray ? used.GetElementType()! : used);
    }
}
