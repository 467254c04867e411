-- CommitteeMeetings.AgendaReader.ReadAsync

-- 1 of 6
-- PostgreSQL
-- @me uuid, @ids2 uuid[], @files uuid[], @me7 uuid, @delegated uuid[], @ids uuid[]
SELECT d."Id", d."Kind", d."CaseKind", d."CaseId", d."SubjectId", s."RoundId", COALESCE(d."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d."OpenedAt", d."DueAt", CASE
    WHEN d."Kind" IN ('measure', 'line-completion', 'first-result') AND d."OriginalDueAt" <> d."DueAt" THEN d."OriginalDueAt"
END AS "ExtendedFrom", d."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d."PersonId" IS NOT NULL AS "IsPersonal", d."PersonId" = @me AND d."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d."ListId" AND r1."HolderId" = ANY (@ids2))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me7))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d."ListId" AND r2."HolderId" = ANY (@ids2)) OR m."OwnerPersonId" = @me7) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE r3."Id" = r0."Id") THEN r0."Text"
    WHEN d."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE i."Id" = d."CaseId"
        LIMIT 1)
    WHEN d."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE c."Id" = d."CaseId"
        LIMIT 1)
END AS "PaperText", (d."OwnerId" = ANY (@ids2) AND d."OwnerId" = ANY (@ids2) IS NOT NULL) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@delegated) AND d."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d."PersonId" IS NOT NULL THEN d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d."ListId" AND r4."HolderId" = ANY (@ids2))
    ELSE (d."UnitId" = ANY (@files) AND d."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE r5."Id" = r0."Id")) AND (d."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i0
        WHERE i0."Id" = d."CaseId")) AND (d."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me7 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = d."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = d."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM "Deadlines" AS d
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
LEFT JOIN "People" AS p ON d."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON d."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON d."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON d."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON d."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON d."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON d."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON d."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON d."CaseId" = r0."Id"
WHERE d."Id" = ANY (@ids);
-- SQL Server
DECLARE @me varbinary(16), @ids21 varbinary(16), @ids22 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me7 varbinary(16), @me1 varbinary(16), @me70 varbinary(16), @ids23 varbinary(16), @ids24 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me71 varbinary(16), @ids1 varbinary(16), @ids3 varbinary(16);
SELECT [d].[Id], [d].[Kind], [d].[CaseKind], [d].[CaseId], [d].[SubjectId], [s].[RoundId], COALESCE([d].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d].[OpenedAt], [d].[DueAt], CASE
    WHEN [d].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d].[OriginalDueAt] <> [d].[DueAt] THEN [d].[OriginalDueAt]
END AS [ExtendedFrom], [d].[MetAt], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [d].[PersonId] = @me AND [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [d].[ListId] AND [r1].[HolderId] IN (@ids21, @ids22))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me7))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d].[ListId] AND [r2].[HolderId] IN (@ids21, @ids22)) OR [m].[OwnerPersonId] = @me70) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE [i].[Id] = [d].[CaseId])
    WHEN [d].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE [c].[Id] = [d].[CaseId])
END AS [PaperText], CASE
    WHEN [d].[OwnerId] IN (@ids23, @ids24) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [d].[PersonId] IS NOT NULL THEN CASE
            WHEN [d].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [d].[ListId] AND [r4].[HolderId] IN (@ids21, @ids22)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [d].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE [r5].[Id] = [r0].[Id])) AND ([d].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i0]
            WHERE [i0].[Id] = [d].[CaseId])) AND ([d].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me71 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [d].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [d].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM [Deadlines] AS [d]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [d].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [d].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [d].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [d].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [d].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [d].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [d].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [d].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [d].[CaseId] = [r0].[Id]
WHERE [d].[Id] IN (@ids1, @ids3);

-- 2 of 6
-- PostgreSQL
-- @me uuid, @ids2 uuid[], @files uuid[], @me7 uuid, @holders uuid[], @me10 uuid, @delegated uuid[], @ids uuid[]
SELECT d."Id", d."Kind", d."CaseKind", d."CaseId", d."SubjectId", s."RoundId", COALESCE(d."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d."OpenedAt", d."DueAt", CASE
    WHEN d."Kind" IN ('measure', 'line-completion', 'first-result') AND d."OriginalDueAt" <> d."DueAt" THEN d."OriginalDueAt"
END AS "ExtendedFrom", d."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d."PersonId" IS NOT NULL AS "IsPersonal", d."PersonId" = @me AND d."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d."ListId" AND r1."HolderId" = ANY (@ids2))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me7))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d."ListId" AND r2."HolderId" = ANY (@ids2)) OR m."OwnerPersonId" = @me7) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE r3."Id" = r0."Id") THEN r0."Text"
    WHEN d."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me10)) AND i."Id" = d."CaseId"
        LIMIT 1)
    WHEN d."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE c."Id" = d."CaseId"
        LIMIT 1)
END AS "PaperText", (d."OwnerId" = ANY (@ids2) AND d."OwnerId" = ANY (@ids2) IS NOT NULL) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@delegated) AND d."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d."PersonId" IS NOT NULL THEN d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d."ListId" AND r4."HolderId" = ANY (@ids2))
    ELSE (d."UnitId" = ANY (@files) AND d."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE r5."Id" = r0."Id")) AND (d."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me10)) AND i1."Id" = d."CaseId")) AND (d."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me7 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = d."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = d."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM "Deadlines" AS d
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
LEFT JOIN "People" AS p ON d."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON d."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON d."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON d."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON d."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON d."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON d."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON d."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON d."CaseId" = r0."Id"
WHERE d."Id" = ANY (@ids);
-- SQL Server
DECLARE @me varbinary(16), @ids21 varbinary(16), @ids22 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me7 varbinary(16), @me1 varbinary(16), @me70 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me10 varbinary(16), @ids23 varbinary(16), @ids24 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me71 varbinary(16), @ids1 varbinary(16), @ids3 varbinary(16);
SELECT [d].[Id], [d].[Kind], [d].[CaseKind], [d].[CaseId], [d].[SubjectId], [s].[RoundId], COALESCE([d].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d].[OpenedAt], [d].[DueAt], CASE
    WHEN [d].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d].[OriginalDueAt] <> [d].[DueAt] THEN [d].[OriginalDueAt]
END AS [ExtendedFrom], [d].[MetAt], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [d].[PersonId] = @me AND [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [d].[ListId] AND [r1].[HolderId] IN (@ids21, @ids22))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me7))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d].[ListId] AND [r2].[HolderId] IN (@ids21, @ids22)) OR [m].[OwnerPersonId] = @me70) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me10)) AND [i].[Id] = [d].[CaseId])
    WHEN [d].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE [c].[Id] = [d].[CaseId])
END AS [PaperText], CASE
    WHEN [d].[OwnerId] IN (@ids23, @ids24) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [d].[PersonId] IS NOT NULL THEN CASE
            WHEN [d].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [d].[ListId] AND [r4].[HolderId] IN (@ids21, @ids22)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [d].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE [r5].[Id] = [r0].[Id])) AND ([d].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders1, @holders2) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me10)) AND [i1].[Id] = [d].[CaseId])) AND ([d].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me71 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [d].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [d].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM [Deadlines] AS [d]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [d].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [d].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [d].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [d].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [d].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [d].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [d].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [d].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [d].[CaseId] = [r0].[Id]
WHERE [d].[Id] IN (@ids1, @ids3);

-- 3 of 6
-- PostgreSQL
-- @me uuid, @ids2 uuid[], @files uuid[], @me7 uuid, @range_From character varying(60), @range_To character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @files15 uuid[], @holders uuid[], @range_From17 character varying(60), @range_To18 character varying(60), @range_From19 character varying(60), @range_To20 character varying(60), @range_From21 character varying(60), @range_To22 character varying(60), @holders23 uuid[], @files24 uuid[], @holders26 uuid[], @me27 uuid, @range_From28 character varying(60), @range_To29 character varying(60), @range_From30 character varying(60), @range_To31 character varying(60), @range_From32 character varying(60), @range_To33 character varying(60), @files34 uuid[], @holders35 uuid[], @delegated uuid[], @ids uuid[]
SELECT d."Id", d."Kind", d."CaseKind", d."CaseId", d."SubjectId", s."RoundId", COALESCE(d."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d."OpenedAt", d."DueAt", CASE
    WHEN d."Kind" IN ('measure', 'line-completion', 'first-result') AND d."OriginalDueAt" <> d."DueAt" THEN d."OriginalDueAt"
END AS "ExtendedFrom", d."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d."PersonId" IS NOT NULL AS "IsPersonal", d."PersonId" = @me AND d."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d."ListId" AND r1."HolderId" = ANY (@ids2))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me7))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d."ListId" AND r2."HolderId" = ANY (@ids2)) OR m."OwnerPersonId" = @me7) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE ((s2."UnitPath" >= @range_From AND s2."UnitPath" < @range_To) OR (s2."UnitPath" >= @range_From11 AND s2."UnitPath" < @range_To12) OR (s2."UnitPath" >= @range_From13 AND s2."UnitPath" < @range_To14) OR s2."UnitId" = ANY (@files15) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d0
            WHERE d0."CaseId" = s2."Id" AND d0."IsOpen" AND d0."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE ((r3."UnitPath" >= @range_From17 AND r3."UnitPath" < @range_To18) OR (r3."UnitPath" >= @range_From19 AND r3."UnitPath" < @range_To20) OR (r3."UnitPath" >= @range_From21 AND r3."UnitPath" < @range_To22) OR r3."OwnerPostId" = ANY (@holders23) OR r3."UnitId" = ANY (@files24) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = r3."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders23))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN d."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders26) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me27)) AND i."Id" = d."CaseId"
        LIMIT 1)
    WHEN d."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE ((c."UnitPath" >= @range_From28 AND c."UnitPath" < @range_To29) OR (c."UnitPath" >= @range_From30 AND c."UnitPath" < @range_To31) OR (c."UnitPath" >= @range_From32 AND c."UnitPath" < @range_To33) OR c."UnitId" = ANY (@files34) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d2
            WHERE d2."CaseId" = c."Id" AND d2."IsOpen" AND d2."OwnerId" = ANY (@holders35))) AND c."Id" = d."CaseId"
        LIMIT 1)
END AS "PaperText", (d."OwnerId" = ANY (@ids2) AND d."OwnerId" = ANY (@ids2) IS NOT NULL) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@delegated) AND d."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d."PersonId" IS NOT NULL THEN d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d."ListId" AND r4."HolderId" = ANY (@ids2))
    ELSE (d."UnitId" = ANY (@files) AND d."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE ((s3."UnitPath" >= @range_From AND s3."UnitPath" < @range_To) OR (s3."UnitPath" >= @range_From11 AND s3."UnitPath" < @range_To12) OR (s3."UnitPath" >= @range_From13 AND s3."UnitPath" < @range_To14) OR s3."UnitId" = ANY (@files15) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = s3."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE ((r5."UnitPath" >= @range_From17 AND r5."UnitPath" < @range_To18) OR (r5."UnitPath" >= @range_From19 AND r5."UnitPath" < @range_To20) OR (r5."UnitPath" >= @range_From21 AND r5."UnitPath" < @range_To22) OR r5."OwnerPostId" = ANY (@holders23) OR r5."UnitId" = ANY (@files24) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = r5."Id" AND d4."IsOpen" AND d4."OwnerId" = ANY (@holders23))) AND r5."Id" = r0."Id")) AND (d."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders26) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me27)) AND i1."Id" = d."CaseId")) AND (d."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE ((c0."UnitPath" >= @range_From28 AND c0."UnitPath" < @range_To29) OR (c0."UnitPath" >= @range_From30 AND c0."UnitPath" < @range_To31) OR (c0."UnitPath" >= @range_From32 AND c0."UnitPath" < @range_To33) OR c0."UnitId" = ANY (@files34) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = c0."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders35))) AND c0."Id" = d."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me7 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = d."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = d."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM "Deadlines" AS d
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
LEFT JOIN "People" AS p ON d."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON d."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON d."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON d."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON d."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON d."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON d."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON d."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON d."CaseId" = r0."Id"
WHERE d."Id" = ANY (@ids);
-- SQL Server
DECLARE @me varbinary(16), @ids21 varbinary(16), @ids22 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me7 varbinary(16), @me1 varbinary(16), @me70 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @files151 varbinary(16), @files152 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From17 varchar(60), @range_To18 varchar(60), @range_From19 varchar(60), @range_To20 varchar(60), @range_From21 varchar(60), @range_To22 varchar(60), @holders231 varbinary(16), @holders232 varbinary(16), @files241 varbinary(16), @files242 varbinary(16), @holders233 varbinary(16), @holders234 varbinary(16), @holders261 varbinary(16), @holders262 varbinary(16), @me27 varbinary(16), @range_From28 varchar(60), @range_To29 varchar(60), @range_From30 varchar(60), @range_To31 varchar(60), @range_From32 varchar(60), @range_To33 varchar(60), @files341 varbinary(16), @files342 varbinary(16), @holders351 varbinary(16), @holders352 varbinary(16), @ids23 varbinary(16), @ids24 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me71 varbinary(16), @ids1 varbinary(16), @ids3 varbinary(16);
SELECT [d].[Id], [d].[Kind], [d].[CaseKind], [d].[CaseId], [d].[SubjectId], [s].[RoundId], COALESCE([d].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d].[OpenedAt], [d].[DueAt], CASE
    WHEN [d].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d].[OriginalDueAt] <> [d].[DueAt] THEN [d].[OriginalDueAt]
END AS [ExtendedFrom], [d].[MetAt], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [d].[PersonId] = @me AND [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [d].[ListId] AND [r1].[HolderId] IN (@ids21, @ids22))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me7))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d].[ListId] AND [r2].[HolderId] IN (@ids21, @ids22)) OR [m].[OwnerPersonId] = @me70) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE (([s2].[UnitPath] >= @range_From AND [s2].[UnitPath] < @range_To) OR ([s2].[UnitPath] >= @range_From11 AND [s2].[UnitPath] < @range_To12) OR ([s2].[UnitPath] >= @range_From13 AND [s2].[UnitPath] < @range_To14) OR [s2].[UnitId] IN (@files151, @files152) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CaseId] = [s2].[Id] AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE (([r3].[UnitPath] >= @range_From17 AND [r3].[UnitPath] < @range_To18) OR ([r3].[UnitPath] >= @range_From19 AND [r3].[UnitPath] < @range_To20) OR ([r3].[UnitPath] >= @range_From21 AND [r3].[UnitPath] < @range_To22) OR [r3].[OwnerPostId] IN (@holders231, @holders232) OR [r3].[UnitId] IN (@files241, @files242) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [r3].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders233, @holders234))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders261, @holders262) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me27)) AND [i].[Id] = [d].[CaseId])
    WHEN [d].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE (([c].[UnitPath] >= @range_From28 AND [c].[UnitPath] < @range_To29) OR ([c].[UnitPath] >= @range_From30 AND [c].[UnitPath] < @range_To31) OR ([c].[UnitPath] >= @range_From32 AND [c].[UnitPath] < @range_To33) OR [c].[UnitId] IN (@files341, @files342) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d2]
            WHERE [d2].[CaseId] = [c].[Id] AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[OwnerId] IN (@holders351, @holders352))) AND [c].[Id] = [d].[CaseId])
END AS [PaperText], CASE
    WHEN [d].[OwnerId] IN (@ids23, @ids24) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [d].[PersonId] IS NOT NULL THEN CASE
            WHEN [d].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [d].[ListId] AND [r4].[HolderId] IN (@ids21, @ids22)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [d].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE (([s3].[UnitPath] >= @range_From AND [s3].[UnitPath] < @range_To) OR ([s3].[UnitPath] >= @range_From11 AND [s3].[UnitPath] < @range_To12) OR ([s3].[UnitPath] >= @range_From13 AND [s3].[UnitPath] < @range_To14) OR [s3].[UnitId] IN (@files151, @files152) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d3]
                WHERE [d3].[CaseId] = [s3].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE (([r5].[UnitPath] >= @range_From17 AND [r5].[UnitPath] < @range_To18) OR ([r5].[UnitPath] >= @range_From19 AND [r5].[UnitPath] < @range_To20) OR ([r5].[UnitPath] >= @range_From21 AND [r5].[UnitPath] < @range_To22) OR [r5].[OwnerPostId] IN (@holders231, @holders232) OR [r5].[UnitId] IN (@files241, @files242) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CaseId] = [r5].[Id] AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@holders233, @holders234))) AND [r5].[Id] = [r0].[Id])) AND ([d].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders261, @holders262) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me27)) AND [i1].[Id] = [d].[CaseId])) AND ([d].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE (([c0].[UnitPath] >= @range_From28 AND [c0].[UnitPath] < @range_To29) OR ([c0].[UnitPath] >= @range_From30 AND [c0].[UnitPath] < @range_To31) OR ([c0].[UnitPath] >= @range_From32 AND [c0].[UnitPath] < @range_To33) OR [c0].[UnitId] IN (@files341, @files342) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d5]
                WHERE [d5].[CaseId] = [c0].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders351, @holders352))) AND [c0].[Id] = [d].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me71 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [d].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [d].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM [Deadlines] AS [d]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [d].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [d].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [d].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [d].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [d].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [d].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [d].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [d].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [d].[CaseId] = [r0].[Id]
WHERE [d].[Id] IN (@ids1, @ids3);

-- 4 of 6
-- PostgreSQL
-- @me uuid, @ids2 uuid[], @files uuid[], @me7 uuid, @range_From character varying(60), @range_To character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @range_From15 character varying(60), @range_To16 character varying(60), @range_From17 character varying(60), @range_To18 character varying(60), @files19 uuid[], @holders uuid[], @range_From21 character varying(60), @range_To22 character varying(60), @range_From23 character varying(60), @range_To24 character varying(60), @range_From25 character varying(60), @range_To26 character varying(60), @range_From27 character varying(60), @range_To28 character varying(60), @range_From29 character varying(60), @range_To30 character varying(60), @holders31 uuid[], @files32 uuid[], @holders34 uuid[], @me35 uuid, @range_From36 character varying(60), @range_To37 character varying(60), @range_From38 character varying(60), @range_To39 character varying(60), @range_From40 character varying(60), @range_To41 character varying(60), @range_From42 character varying(60), @range_To43 character varying(60), @range_From44 character varying(60), @range_To45 character varying(60), @files46 uuid[], @holders47 uuid[], @delegated uuid[], @ids uuid[]
SELECT d."Id", d."Kind", d."CaseKind", d."CaseId", d."SubjectId", s."RoundId", COALESCE(d."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d."OpenedAt", d."DueAt", CASE
    WHEN d."Kind" IN ('measure', 'line-completion', 'first-result') AND d."OriginalDueAt" <> d."DueAt" THEN d."OriginalDueAt"
END AS "ExtendedFrom", d."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d."PersonId" IS NOT NULL AS "IsPersonal", d."PersonId" = @me AND d."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d."ListId" AND r1."HolderId" = ANY (@ids2))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me7))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d."ListId" AND r2."HolderId" = ANY (@ids2)) OR m."OwnerPersonId" = @me7) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE ((s2."UnitPath" >= @range_From AND s2."UnitPath" < @range_To) OR (s2."UnitPath" >= @range_From11 AND s2."UnitPath" < @range_To12) OR (s2."UnitPath" >= @range_From13 AND s2."UnitPath" < @range_To14) OR (s2."UnitPath" >= @range_From15 AND s2."UnitPath" < @range_To16) OR (s2."UnitPath" >= @range_From17 AND s2."UnitPath" < @range_To18) OR s2."UnitId" = ANY (@files19) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d0
            WHERE d0."CaseId" = s2."Id" AND d0."IsOpen" AND d0."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE ((r3."UnitPath" >= @range_From21 AND r3."UnitPath" < @range_To22) OR (r3."UnitPath" >= @range_From23 AND r3."UnitPath" < @range_To24) OR (r3."UnitPath" >= @range_From25 AND r3."UnitPath" < @range_To26) OR (r3."UnitPath" >= @range_From27 AND r3."UnitPath" < @range_To28) OR (r3."UnitPath" >= @range_From29 AND r3."UnitPath" < @range_To30) OR r3."OwnerPostId" = ANY (@holders31) OR r3."UnitId" = ANY (@files32) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = r3."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders31))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN d."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders34) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me35)) AND i."Id" = d."CaseId"
        LIMIT 1)
    WHEN d."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE ((c."UnitPath" >= @range_From36 AND c."UnitPath" < @range_To37) OR (c."UnitPath" >= @range_From38 AND c."UnitPath" < @range_To39) OR (c."UnitPath" >= @range_From40 AND c."UnitPath" < @range_To41) OR (c."UnitPath" >= @range_From42 AND c."UnitPath" < @range_To43) OR (c."UnitPath" >= @range_From44 AND c."UnitPath" < @range_To45) OR c."UnitId" = ANY (@files46) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d2
            WHERE d2."CaseId" = c."Id" AND d2."IsOpen" AND d2."OwnerId" = ANY (@holders47))) AND c."Id" = d."CaseId"
        LIMIT 1)
END AS "PaperText", (d."OwnerId" = ANY (@ids2) AND d."OwnerId" = ANY (@ids2) IS NOT NULL) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@delegated) AND d."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d."PersonId" IS NOT NULL THEN d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d."ListId" AND r4."HolderId" = ANY (@ids2))
    ELSE (d."UnitId" = ANY (@files) AND d."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE ((s3."UnitPath" >= @range_From AND s3."UnitPath" < @range_To) OR (s3."UnitPath" >= @range_From11 AND s3."UnitPath" < @range_To12) OR (s3."UnitPath" >= @range_From13 AND s3."UnitPath" < @range_To14) OR (s3."UnitPath" >= @range_From15 AND s3."UnitPath" < @range_To16) OR (s3."UnitPath" >= @range_From17 AND s3."UnitPath" < @range_To18) OR s3."UnitId" = ANY (@files19) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = s3."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE ((r5."UnitPath" >= @range_From21 AND r5."UnitPath" < @range_To22) OR (r5."UnitPath" >= @range_From23 AND r5."UnitPath" < @range_To24) OR (r5."UnitPath" >= @range_From25 AND r5."UnitPath" < @range_To26) OR (r5."UnitPath" >= @range_From27 AND r5."UnitPath" < @range_To28) OR (r5."UnitPath" >= @range_From29 AND r5."UnitPath" < @range_To30) OR r5."OwnerPostId" = ANY (@holders31) OR r5."UnitId" = ANY (@files32) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = r5."Id" AND d4."IsOpen" AND d4."OwnerId" = ANY (@holders31))) AND r5."Id" = r0."Id")) AND (d."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders34) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me35)) AND i1."Id" = d."CaseId")) AND (d."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE ((c0."UnitPath" >= @range_From36 AND c0."UnitPath" < @range_To37) OR (c0."UnitPath" >= @range_From38 AND c0."UnitPath" < @range_To39) OR (c0."UnitPath" >= @range_From40 AND c0."UnitPath" < @range_To41) OR (c0."UnitPath" >= @range_From42 AND c0."UnitPath" < @range_To43) OR (c0."UnitPath" >= @range_From44 AND c0."UnitPath" < @range_To45) OR c0."UnitId" = ANY (@files46) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = c0."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders47))) AND c0."Id" = d."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me7 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = d."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = d."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM "Deadlines" AS d
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
LEFT JOIN "People" AS p ON d."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON d."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON d."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON d."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON d."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON d."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON d."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON d."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON d."CaseId" = r0."Id"
WHERE d."Id" = ANY (@ids);
-- SQL Server
DECLARE @me varbinary(16), @ids21 varbinary(16), @ids22 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me7 varbinary(16), @me1 varbinary(16), @me70 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @range_From15 varchar(60), @range_To16 varchar(60), @range_From17 varchar(60), @range_To18 varchar(60), @files191 varbinary(16), @files192 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From21 varchar(60), @range_To22 varchar(60), @range_From23 varchar(60), @range_To24 varchar(60), @range_From25 varchar(60), @range_To26 varchar(60), @range_From27 varchar(60), @range_To28 varchar(60), @range_From29 varchar(60), @range_To30 varchar(60), @holders311 varbinary(16), @holders312 varbinary(16), @files321 varbinary(16), @files322 varbinary(16), @holders313 varbinary(16), @holders314 varbinary(16), @holders341 varbinary(16), @holders342 varbinary(16), @me35 varbinary(16), @range_From36 varchar(60), @range_To37 varchar(60), @range_From38 varchar(60), @range_To39 varchar(60), @range_From40 varchar(60), @range_To41 varchar(60), @range_From42 varchar(60), @range_To43 varchar(60), @range_From44 varchar(60), @range_To45 varchar(60), @files461 varbinary(16), @files462 varbinary(16), @holders471 varbinary(16), @holders472 varbinary(16), @ids23 varbinary(16), @ids24 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me71 varbinary(16), @ids1 varbinary(16), @ids3 varbinary(16);
SELECT [d].[Id], [d].[Kind], [d].[CaseKind], [d].[CaseId], [d].[SubjectId], [s].[RoundId], COALESCE([d].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d].[OpenedAt], [d].[DueAt], CASE
    WHEN [d].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d].[OriginalDueAt] <> [d].[DueAt] THEN [d].[OriginalDueAt]
END AS [ExtendedFrom], [d].[MetAt], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [d].[PersonId] = @me AND [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [d].[ListId] AND [r1].[HolderId] IN (@ids21, @ids22))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me7))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d].[ListId] AND [r2].[HolderId] IN (@ids21, @ids22)) OR [m].[OwnerPersonId] = @me70) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE (([s2].[UnitPath] >= @range_From AND [s2].[UnitPath] < @range_To) OR ([s2].[UnitPath] >= @range_From11 AND [s2].[UnitPath] < @range_To12) OR ([s2].[UnitPath] >= @range_From13 AND [s2].[UnitPath] < @range_To14) OR ([s2].[UnitPath] >= @range_From15 AND [s2].[UnitPath] < @range_To16) OR ([s2].[UnitPath] >= @range_From17 AND [s2].[UnitPath] < @range_To18) OR [s2].[UnitId] IN (@files191, @files192) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CaseId] = [s2].[Id] AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE (([r3].[UnitPath] >= @range_From21 AND [r3].[UnitPath] < @range_To22) OR ([r3].[UnitPath] >= @range_From23 AND [r3].[UnitPath] < @range_To24) OR ([r3].[UnitPath] >= @range_From25 AND [r3].[UnitPath] < @range_To26) OR ([r3].[UnitPath] >= @range_From27 AND [r3].[UnitPath] < @range_To28) OR ([r3].[UnitPath] >= @range_From29 AND [r3].[UnitPath] < @range_To30) OR [r3].[OwnerPostId] IN (@holders311, @holders312) OR [r3].[UnitId] IN (@files321, @files322) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [r3].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders313, @holders314))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders341, @holders342) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me35)) AND [i].[Id] = [d].[CaseId])
    WHEN [d].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE (([c].[UnitPath] >= @range_From36 AND [c].[UnitPath] < @range_To37) OR ([c].[UnitPath] >= @range_From38 AND [c].[UnitPath] < @range_To39) OR ([c].[UnitPath] >= @range_From40 AND [c].[UnitPath] < @range_To41) OR ([c].[UnitPath] >= @range_From42 AND [c].[UnitPath] < @range_To43) OR ([c].[UnitPath] >= @range_From44 AND [c].[UnitPath] < @range_To45) OR [c].[UnitId] IN (@files461, @files462) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d2]
            WHERE [d2].[CaseId] = [c].[Id] AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[OwnerId] IN (@holders471, @holders472))) AND [c].[Id] = [d].[CaseId])
END AS [PaperText], CASE
    WHEN [d].[OwnerId] IN (@ids23, @ids24) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [d].[PersonId] IS NOT NULL THEN CASE
            WHEN [d].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [d].[ListId] AND [r4].[HolderId] IN (@ids21, @ids22)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [d].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE (([s3].[UnitPath] >= @range_From AND [s3].[UnitPath] < @range_To) OR ([s3].[UnitPath] >= @range_From11 AND [s3].[UnitPath] < @range_To12) OR ([s3].[UnitPath] >= @range_From13 AND [s3].[UnitPath] < @range_To14) OR ([s3].[UnitPath] >= @range_From15 AND [s3].[UnitPath] < @range_To16) OR ([s3].[UnitPath] >= @range_From17 AND [s3].[UnitPath] < @range_To18) OR [s3].[UnitId] IN (@files191, @files192) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d3]
                WHERE [d3].[CaseId] = [s3].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE (([r5].[UnitPath] >= @range_From21 AND [r5].[UnitPath] < @range_To22) OR ([r5].[UnitPath] >= @range_From23 AND [r5].[UnitPath] < @range_To24) OR ([r5].[UnitPath] >= @range_From25 AND [r5].[UnitPath] < @range_To26) OR ([r5].[UnitPath] >= @range_From27 AND [r5].[UnitPath] < @range_To28) OR ([r5].[UnitPath] >= @range_From29 AND [r5].[UnitPath] < @range_To30) OR [r5].[OwnerPostId] IN (@holders311, @holders312) OR [r5].[UnitId] IN (@files321, @files322) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CaseId] = [r5].[Id] AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@holders313, @holders314))) AND [r5].[Id] = [r0].[Id])) AND ([d].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders341, @holders342) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me35)) AND [i1].[Id] = [d].[CaseId])) AND ([d].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE (([c0].[UnitPath] >= @range_From36 AND [c0].[UnitPath] < @range_To37) OR ([c0].[UnitPath] >= @range_From38 AND [c0].[UnitPath] < @range_To39) OR ([c0].[UnitPath] >= @range_From40 AND [c0].[UnitPath] < @range_To41) OR ([c0].[UnitPath] >= @range_From42 AND [c0].[UnitPath] < @range_To43) OR ([c0].[UnitPath] >= @range_From44 AND [c0].[UnitPath] < @range_To45) OR [c0].[UnitId] IN (@files461, @files462) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d5]
                WHERE [d5].[CaseId] = [c0].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders471, @holders472))) AND [c0].[Id] = [d].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me71 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [d].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [d].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM [Deadlines] AS [d]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [d].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [d].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [d].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [d].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [d].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [d].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [d].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [d].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [d].[CaseId] = [r0].[Id]
WHERE [d].[Id] IN (@ids1, @ids3);

-- 5 of 6
-- PostgreSQL
-- @now timestamp with time zone, @campaign uuid, @waiting character varying(40)[], @stuck timestamp with time zone, @returnActs character varying(40)[]
SELECT d."UnitId", count(*)::int AS "Count", count(*) FILTER (WHERE d."DueAt" < @now)::int AS "Late"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign AND d."IsOpen" AND d."Kind" <> 'inspection' AND (d."DueAt" < @now OR (d."Kind" = ANY (@waiting) AND d."OpenedAt" < @stuck) OR (
    SELECT count(*)::int
    FROM "HistoryEntries" AS h
    WHERE h."CaseId" = d."CaseId" AND h."Act" = ANY (@returnActs)) >= 2 OR d."Id" IN (
    SELECT n."DeadlineId"
    FROM "NoticeMatters" AS n
    INNER JOIN "SupervisionNotices" AS s ON n."NoticeId" = s."Id"
    WHERE s."CampaignId" = @campaign AND s."Colour" = 'red' AND s."State" IN ('issued', 'received', 'answered')
) OR EXISTS (
    SELECT 1
    FROM "Escalations" AS e
    WHERE e."DeadlineId" = d."Id")) AND d."PersonId" IS NOT NULL
GROUP BY d."UnitId";
-- SQL Server
DECLARE @now datetime2(3), @campaign varbinary(16), @waiting1 varchar(40), @waiting2 varchar(40), @stuck datetime2(3), @returnActs1 varchar(40), @returnActs2 varchar(40), @campaign0 varbinary(16);
SELECT [d].[UnitId], COUNT(*) AS [Count], COUNT(CASE
    WHEN [d].[DueAt] < @now THEN 1
END) AS [Late]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[Kind] <> 'inspection' AND ([d].[DueAt] < @now OR ([d].[Kind] IN (@waiting1, @waiting2) AND [d].[OpenedAt] < @stuck) OR (
    SELECT COUNT(*)
    FROM [HistoryEntries] AS [h]
    WHERE [h].[CaseId] = [d].[CaseId] AND [h].[Act] IN (@returnActs1, @returnActs2)) >= 2 OR [d].[Id] IN (
    SELECT [n].[DeadlineId]
    FROM [NoticeMatters] AS [n]
    INNER JOIN [SupervisionNotices] AS [s] ON [n].[NoticeId] = [s].[Id]
    WHERE [s].[CampaignId] = @campaign0 AND [s].[Colour] = 'red' AND [s].[State] IN ('issued', 'received', 'answered')
) OR EXISTS (
    SELECT 1
    FROM [Escalations] AS [e]
    WHERE [e].[DeadlineId] = [d].[Id])) AND [d].[PersonId] IS NOT NULL
GROUP BY [d].[UnitId];

-- 6 of 6
-- PostgreSQL
-- @returnActs character varying(40)[], @campaign uuid, @now timestamp with time zone, @waiting character varying(40)[], @stuck timestamp with time zone, @p integer
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays", (
    SELECT count(*)::int
    FROM "HistoryEntries" AS h0
    WHERE h0."CaseId" = d."CaseId" AND h0."Act" = ANY (@returnActs)) AS "Returns", d."Id" IN (
    SELECT n0."DeadlineId"
    FROM "NoticeMatters" AS n0
    INNER JOIN "SupervisionNotices" AS s0 ON n0."NoticeId" = s0."Id"
    WHERE s0."CampaignId" = @campaign AND s0."Colour" = 'red' AND s0."State" IN ('issued', 'received', 'answered')
) AS "Pressed", EXISTS (
    SELECT 1
    FROM "Escalations" AS e0
    WHERE e0."DeadlineId" = d."Id") AS "Escalated"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign AND d."IsOpen" AND d."Kind" <> 'inspection' AND (d."DueAt" < @now OR (d."Kind" = ANY (@waiting) AND d."OpenedAt" < @stuck) OR (
    SELECT count(*)::int
    FROM "HistoryEntries" AS h
    WHERE h."CaseId" = d."CaseId" AND h."Act" = ANY (@returnActs)) >= 2 OR d."Id" IN (
    SELECT n."DeadlineId"
    FROM "NoticeMatters" AS n
    INNER JOIN "SupervisionNotices" AS s ON n."NoticeId" = s."Id"
    WHERE s."CampaignId" = @campaign AND s."Colour" = 'red' AND s."State" IN ('issued', 'received', 'answered')
) OR EXISTS (
    SELECT 1
    FROM "Escalations" AS e
    WHERE e."DeadlineId" = d."Id")) AND d."PersonId" IS NULL
ORDER BY d."DueAt", d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @returnActs1 varchar(40), @returnActs2 varchar(40), @campaign varbinary(16), @campaign0 varbinary(16), @now datetime2(3), @waiting1 varchar(40), @waiting2 varchar(40), @stuck datetime2(3), @campaign1 varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays], (
    SELECT COUNT(*)
    FROM [HistoryEntries] AS [h0]
    WHERE [h0].[CaseId] = [d].[CaseId] AND [h0].[Act] IN (@returnActs1, @returnActs2)) AS [Returns], CASE
    WHEN [d].[Id] IN (
        SELECT [n0].[DeadlineId]
        FROM [NoticeMatters] AS [n0]
        INNER JOIN [SupervisionNotices] AS [s0] ON [n0].[NoticeId] = [s0].[Id]
        WHERE [s0].[CampaignId] = @campaign AND [s0].[Colour] = 'red' AND [s0].[State] IN ('issued', 'received', 'answered')
    ) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Pressed], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Escalations] AS [e0]
        WHERE [e0].[DeadlineId] = [d].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Escalated]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign0 AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[Kind] <> 'inspection' AND ([d].[DueAt] < @now OR ([d].[Kind] IN (@waiting1, @waiting2) AND [d].[OpenedAt] < @stuck) OR (
    SELECT COUNT(*)
    FROM [HistoryEntries] AS [h]
    WHERE [h].[CaseId] = [d].[CaseId] AND [h].[Act] IN (@returnActs1, @returnActs2)) >= 2 OR [d].[Id] IN (
    SELECT [n].[DeadlineId]
    FROM [NoticeMatters] AS [n]
    INNER JOIN [SupervisionNotices] AS [s] ON [n].[NoticeId] = [s].[Id]
    WHERE [s].[CampaignId] = @campaign1 AND [s].[Colour] = 'red' AND [s].[State] IN ('issued', 'received', 'answered')
) OR EXISTS (
    SELECT 1
    FROM [Escalations] AS [e]
    WHERE [e].[DeadlineId] = [d].[Id])) AND [d].[PersonId] IS NULL
ORDER BY [d].[DueAt], [d].[Id];
