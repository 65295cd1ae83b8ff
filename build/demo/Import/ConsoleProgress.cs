using System.Diagnostics;

namespace Demo.Import;

/// <summary>One line that fills up; where the output is a file, a line per tenth.</summary>
public sealed class ConsoleProgress(TextWriter output, bool interactive)
{
    private const int Width = 40;

    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private string _step = string.Empty;
    private int _lastTenth = -1;

    public void Report(string step, double share)
    {
        share = Math.Clamp(share, 0, 1);
        if (step != _step)
            Begin(step);
        if (interactive)
            Draw(share);
        else
            Print(share);
    }

    public void Finish()
    {
        if (interactive && _step.Length > 0)
        {
            Draw(1, always: true);
            output.WriteLine();
        }
        _step = string.Empty;
    }

    private void Begin(string step)
    {
        Finish();
        _step = step;
        _lastTenth = -1;
    }

    private void Draw(double share, bool always = false)
    {
        if (!always && _sinceLast.ElapsedMilliseconds < 100)
            return;
        _sinceLast.Restart();
        var filled = (int)(share * Width);
        output.Write($"\r{_step,-18} [{new string('#', filled)}{new string('.', Width - filled)}] {share * 100,3:0} %");
    }

    private void Print(double share)
    {
        var tenth = (int)(share * 10);
        if (tenth <= _lastTenth)
            return;
        _lastTenth = tenth;
        output.WriteLine($"{_step} {tenth * 10} %");
    }
}
