namespace BestPractice.Web.Tests;

/// <summary>A clock that stands still until it is moved. Its timers fire when it has passed their time, as those of a machine do.</summary>
public sealed class MovableClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = now.ToUniversalTime();

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _now;
    }

    /// <summary>True when a timer will fire at this instant or before: until then nobody has seen the time and nobody waits for another.</summary>
    public bool IsAwaited(DateTimeOffset instant)
    {
        lock (_lock) return _alarms.Exists(alarm => alarm.Due <= instant);
    }

    public void MoveTo(DateTimeOffset instant)
    {
        lock (_lock) _now = instant.ToUniversalTime();
        Fire();
    }

    /// <summary>As after a sleep or when it was put right: the time is another, and timers do not know it.</summary>
    public void JumpTo(DateTimeOffset instant)
    {
        lock (_lock)
        {
            foreach (var alarm in _alarms) alarm.Due += instant - _now;
            _now = instant.ToUniversalTime();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan) throw new NotSupportedException("A timer of this clock fires once.");
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    private void Fire()
    {
        List<Alarm> due;
        lock (_lock)
        {
            due = _alarms.FindAll(alarm => alarm.Due <= _now);
            _alarms.RemoveAll(due.Contains);
        }
        foreach (var alarm in due) ThreadPool.QueueUserWorkItem(_ => alarm.Ring());
    }

    private sealed class Alarm(MovableClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._alarms.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._alarms.Add(this);
                }
            }
            clock.Fire();
            return true;
        }

        public void Dispose()
        {
            lock (clock._lock) clock._alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
