-- Jobs.Sending.MailReader.ReadAsync

-- 1 of 4
-- PostgreSQL
-- @campaigns uuid[]
SELECT c."Id", c."Code", c."Definition", c."DefinitionVersion", c."OfficeUnitId", c."StartedAt", c."State", c."Title", c."Version"
FROM "Campaigns" AS c
WHERE c."Id" = ANY (@campaigns);
-- SQL Server
DECLARE @campaigns1 varbinary(16), @campaigns2 varbinary(16);
SELECT [c].[Id], [c].[Code], [c].[Definition], [c].[DefinitionVersion], [c].[OfficeUnitId], [c].[RowNumber], [c].[StartedAt], [c].[State], [c].[Title], [c].[Version]
FROM [Campaigns] AS [c]
WHERE [c].[Id] IN (@campaigns1, @campaigns2);

-- 2 of 4
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me7 uuid, @delegated uuid[], @deadlines uuid[]
SELECT d."Id", d."Kind", d."CaseKind", d."CaseId", d."SubjectId", s."RoundId", COALESCE(d."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d."OpenedAt", d."DueAt", CASE
    WHEN d."Kind" IN ('measure', 'line-completion', 'first-result') AND d."OriginalDueAt" <> d."DueAt" THEN d."OriginalDueAt"
END AS "ExtendedFrom", d."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d."PersonId" IS NOT NULL AS "IsPersonal", d."PersonId" = @me AND d."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me7))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me7) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN d."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE FALSE
        LIMIT 1)
    WHEN d."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE FALSE
        LIMIT 1)
END AS "PaperText", (d."OwnerId" = ANY (@ids) AND d."OwnerId" = ANY (@ids) IS NOT NULL) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@delegated) AND d."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d."PersonId" IS NOT NULL THEN d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d."ListId" AND r4."HolderId" = ANY (@ids))
    ELSE (d."UnitId" = ANY (@files) AND d."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND s1."Id" IS NULL AND r0."Id" IS NULL AND d."CaseKind" <> 'inspection' AND d."CaseKind" <> 'conclusion' AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me7 AND p0."WrittenByPersonId" IS NOT NULL)))
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
WHERE d."Id" = ANY (@deadlines);
-- SQL Server
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me7 varbinary(16), @me1 varbinary(16), @me70 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me71 varbinary(16), @deadlines1 varbinary(16), @deadlines2 varbinary(16);
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
        WHERE [r1].[ListId] = [d].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me7))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me70) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [d].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE 0 = 1)
    WHEN [d].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE 0 = 1)
END AS [PaperText], CASE
    WHEN [d].[OwnerId] IN (@ids3, @ids4) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [d].[PersonId] IS NOT NULL THEN CASE
            WHEN [d].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [d].[ListId] AND [r4].[HolderId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [d].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND [s1].[Id] IS NULL AND [r0].[Id] IS NULL AND [d].[CaseKind] <> 'inspection' AND [d].[CaseKind] <> 'conclusion' AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me71 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
WHERE [d].[Id] IN (@deadlines1, @deadlines2);

-- 3 of 4
-- PostgreSQL
-- @message_Id uuid
SELECT n."Id", n."CampaignId", n."Day", n."DeadlineId", n."DispatchId", n."MadeAt", n."Occasion", n."PersonId", n."ReadAt"
FROM "Notices" AS n
WHERE n."DispatchId" = @message_Id
ORDER BY n."Id";
-- SQL Server
DECLARE @message_Id varbinary(16);
SELECT [n].[Id], [n].[CampaignId], [n].[Day], [n].[DeadlineId], [n].[DispatchId], [n].[MadeAt], [n].[Occasion], [n].[PersonId], [n].[ReadAt], [n].[RowNumber]
FROM [Notices] AS [n]
WHERE [n].[DispatchId] = @message_Id
ORDER BY [n].[Id];

-- 4 of 4
-- PostgreSQL
-- @noticeId uuid
SELECT n."Id", n."CampaignId", n."Day", n."DeadlineId", n."DispatchId", n."MadeAt", n."Occasion", n."PersonId", n."ReadAt"
FROM "Notices" AS n
WHERE n."Id" = @noticeId
ORDER BY n."Id";
-- SQL Server
DECLARE @noticeId varbinary(16);
SELECT [n].[Id], [n].[CampaignId], [n].[Day], [n].[DeadlineId], [n].[DispatchId], [n].[MadeAt], [n].[Occasion], [n].[PersonId], [n].[ReadAt], [n].[RowNumber]
FROM [Notices] AS [n]
WHERE [n].[Id] = @noticeId
ORDER BY [n].[Id];
