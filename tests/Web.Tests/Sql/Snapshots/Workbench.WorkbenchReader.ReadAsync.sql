-- Workbench.WorkbenchReader.ReadAsync

-- 1 of 12
-- PostgreSQL
-- @campaign_Id uuid, @ids uuid[], @delegated uuid[], @now timestamp with time zone, @ids9 uuid[], @id uuid, @id13 uuid, @me uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND (d."OwnerId" = ANY (@ids) OR (d."Kind" = 'sign-off-step' AND d."OwnerId" = ANY (@delegated)))
        LIMIT 1000
    ) AS d0) AS "Open", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d1
        WHERE d1."CampaignId" = @campaign_Id AND d1."IsOpen" AND (d1."OwnerId" = ANY (@ids) OR (d1."Kind" = 'sign-off-step' AND d1."OwnerId" = ANY (@delegated))) AND d1."DueAt" < @now
        LIMIT 1000
    ) AS d2) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Deadlines" AS d3
                WHERE d3."CampaignId" = @campaign_Id AND d3."MetAt" IS NOT NULL AND d3."OwnerId" = ANY (@ids9) AND d3."OwnerId" = @id
                ORDER BY d3."MetAt"
                LIMIT 1000
            ) AS d5
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Deadlines" AS d4
                WHERE d4."CampaignId" = @campaign_Id AND d4."MetAt" IS NOT NULL AND d4."OwnerId" = ANY (@ids9) AND d4."OwnerId" = @id13
                ORDER BY d4."MetAt"
                LIMIT 1000
            ) AS d6
        ) AS u
        LIMIT 1000
    ) AS u0) AS "Done", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p
        WHERE p."CampaignId" = @campaign_Id AND p."State" = 'closed' AND (p."PersonId" = @me OR p."ResponsiblePersonId" = @me)
        LIMIT 1000
    ) AS p0) AS "Closed"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @now datetime2(3), @ids91 varbinary(16), @ids92 varbinary(16), @id varbinary(16), @id13 varbinary(16), @campaign_Id0 varbinary(16), @me varbinary(16), @me0 varbinary(16), @campaign_Id1 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d]
        WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND ([d].[OwnerId] IN (@ids1, @ids2) OR ([d].[Kind] = 'sign-off-step' AND [d].[OwnerId] IN (@delegated1, @delegated2)))
    ) AS [d0]) AS [Open], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d1]
        WHERE [d1].[CampaignId] = @campaign_Id AND [d1].[IsOpen] = CAST(1 AS bit) AND ([d1].[OwnerId] IN (@ids1, @ids2) OR ([d1].[Kind] = 'sign-off-step' AND [d1].[OwnerId] IN (@delegated1, @delegated2))) AND [d1].[DueAt] < @now
    ) AS [d2]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Deadlines] AS [d3]
                WHERE [d3].[CampaignId] = @campaign_Id AND [d3].[MetAt] IS NOT NULL AND [d3].[OwnerId] IN (@ids91, @ids92) AND [d3].[OwnerId] = @id
                ORDER BY [d3].[MetAt]
            ) AS [d5]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CampaignId] = @campaign_Id AND [d4].[MetAt] IS NOT NULL AND [d4].[OwnerId] IN (@ids91, @ids92) AND [d4].[OwnerId] = @id13
                ORDER BY [d4].[MetAt]
            ) AS [d6]
        ) AS [u]
    ) AS [u0]) AS [Done], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p]
        WHERE [p].[CampaignId] = @campaign_Id0 AND [p].[State] = 'closed' AND ([p].[PersonId] = @me OR [p].[ResponsiblePersonId] = @me0)
    ) AS [p0]) AS [Closed]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id1;

-- 2 of 12
-- PostgreSQL
-- @campaign_Id uuid, @ids uuid[], @now timestamp with time zone, @ids7 uuid[], @id uuid, @id11 uuid, @id14 uuid, @me uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerId" = ANY (@ids)
        LIMIT 1000
    ) AS d0) AS "Open", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d1
        WHERE d1."CampaignId" = @campaign_Id AND d1."IsOpen" AND d1."OwnerId" = ANY (@ids) AND d1."DueAt" < @now
        LIMIT 1000
    ) AS d2) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Deadlines" AS d3
                WHERE d3."CampaignId" = @campaign_Id AND d3."MetAt" IS NOT NULL AND d3."OwnerId" = ANY (@ids7) AND d3."OwnerId" = @id
                ORDER BY d3."MetAt"
                LIMIT 1000
            ) AS d5
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Deadlines" AS d4
                WHERE d4."CampaignId" = @campaign_Id AND d4."MetAt" IS NOT NULL AND d4."OwnerId" = ANY (@ids7) AND d4."OwnerId" = @id11
                ORDER BY d4."MetAt"
                LIMIT 1000
            ) AS d6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Deadlines" AS d7
                WHERE d7."CampaignId" = @campaign_Id AND d7."MetAt" IS NOT NULL AND d7."OwnerId" = ANY (@ids7) AND d7."OwnerId" = @id14
                ORDER BY d7."MetAt"
                LIMIT 1000
            ) AS d8
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Done", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p
        WHERE p."CampaignId" = @campaign_Id AND p."State" = 'closed' AND (p."PersonId" = @me OR p."ResponsiblePersonId" = @me)
        LIMIT 1000
    ) AS p0) AS "Closed"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @now datetime2(3), @ids71 varbinary(16), @ids72 varbinary(16), @id varbinary(16), @id11 varbinary(16), @id14 varbinary(16), @campaign_Id0 varbinary(16), @me varbinary(16), @me0 varbinary(16), @campaign_Id1 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d]
        WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)
    ) AS [d0]) AS [Open], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d1]
        WHERE [d1].[CampaignId] = @campaign_Id AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@ids1, @ids2) AND [d1].[DueAt] < @now
    ) AS [d2]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Deadlines] AS [d3]
                WHERE [d3].[CampaignId] = @campaign_Id AND [d3].[MetAt] IS NOT NULL AND [d3].[OwnerId] IN (@ids71, @ids72) AND [d3].[OwnerId] = @id
                ORDER BY [d3].[MetAt]
            ) AS [d5]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CampaignId] = @campaign_Id AND [d4].[MetAt] IS NOT NULL AND [d4].[OwnerId] IN (@ids71, @ids72) AND [d4].[OwnerId] = @id11
                ORDER BY [d4].[MetAt]
            ) AS [d6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Deadlines] AS [d7]
                WHERE [d7].[CampaignId] = @campaign_Id AND [d7].[MetAt] IS NOT NULL AND [d7].[OwnerId] IN (@ids71, @ids72) AND [d7].[OwnerId] = @id14
                ORDER BY [d7].[MetAt]
            ) AS [d8]
        ) AS [u0]
    ) AS [u1]) AS [Done], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p]
        WHERE [p].[CampaignId] = @campaign_Id0 AND [p].[State] = 'closed' AND ([p].[PersonId] = @me OR [p].[ResponsiblePersonId] = @me0)
    ) AS [p0]) AS [Closed]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id1;

-- 3 of 12
-- PostgreSQL
-- @campaign_Id uuid, @ids uuid[], @now timestamp with time zone, @ids7 uuid[], @id uuid, @id11 uuid, @me uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerId" = ANY (@ids)
        LIMIT 1000
    ) AS d0) AS "Open", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d1
        WHERE d1."CampaignId" = @campaign_Id AND d1."IsOpen" AND d1."OwnerId" = ANY (@ids) AND d1."DueAt" < @now
        LIMIT 1000
    ) AS d2) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Deadlines" AS d3
                WHERE d3."CampaignId" = @campaign_Id AND d3."MetAt" IS NOT NULL AND d3."OwnerId" = ANY (@ids7) AND d3."OwnerId" = @id
                ORDER BY d3."MetAt"
                LIMIT 1000
            ) AS d5
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Deadlines" AS d4
                WHERE d4."CampaignId" = @campaign_Id AND d4."MetAt" IS NOT NULL AND d4."OwnerId" = ANY (@ids7) AND d4."OwnerId" = @id11
                ORDER BY d4."MetAt"
                LIMIT 1000
            ) AS d6
        ) AS u
        LIMIT 1000
    ) AS u0) AS "Done", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p
        WHERE p."CampaignId" = @campaign_Id AND p."State" = 'closed' AND (p."PersonId" = @me OR p."ResponsiblePersonId" = @me)
        LIMIT 1000
    ) AS p0) AS "Closed"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @now datetime2(3), @ids71 varbinary(16), @ids72 varbinary(16), @id varbinary(16), @id11 varbinary(16), @campaign_Id0 varbinary(16), @me varbinary(16), @me0 varbinary(16), @campaign_Id1 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d]
        WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)
    ) AS [d0]) AS [Open], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d1]
        WHERE [d1].[CampaignId] = @campaign_Id AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@ids1, @ids2) AND [d1].[DueAt] < @now
    ) AS [d2]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Deadlines] AS [d3]
                WHERE [d3].[CampaignId] = @campaign_Id AND [d3].[MetAt] IS NOT NULL AND [d3].[OwnerId] IN (@ids71, @ids72) AND [d3].[OwnerId] = @id
                ORDER BY [d3].[MetAt]
            ) AS [d5]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CampaignId] = @campaign_Id AND [d4].[MetAt] IS NOT NULL AND [d4].[OwnerId] IN (@ids71, @ids72) AND [d4].[OwnerId] = @id11
                ORDER BY [d4].[MetAt]
            ) AS [d6]
        ) AS [u]
    ) AS [u0]) AS [Done], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p]
        WHERE [p].[CampaignId] = @campaign_Id0 AND [p].[State] = 'closed' AND ([p].[PersonId] = @me OR [p].[ResponsiblePersonId] = @me0)
    ) AS [p0]) AS [Closed]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id1;

-- 4 of 12
-- PostgreSQL
-- @campaign_Id uuid, @me uuid, @p integer
SELECT p."Id", p."Number", p."Content_Text", p."ClosedAt"
FROM "Problems" AS p
WHERE p."CampaignId" = @campaign_Id AND p."State" = 'closed' AND (p."PersonId" = @me OR p."ResponsiblePersonId" = @me)
ORDER BY p."ClosedAt" DESC, p."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @me varbinary(16), @me0 varbinary(16);
SELECT TOP(@p) [p].[Id], [p].[Number], [p].[Content_Text], [p].[ClosedAt]
FROM [Problems] AS [p]
WHERE [p].[CampaignId] = @campaign_Id AND [p].[State] = 'closed' AND ([p].[PersonId] = @me OR [p].[ResponsiblePersonId] = @me0)
ORDER BY [p].[ClosedAt] DESC, [p].[Id] DESC;

-- 5 of 12
-- PostgreSQL
-- @me uuid, @ids10 uuid[], @files uuid[], @me15 uuid, @delegated uuid[], @campaign_Id uuid, @ids uuid[], @id uuid, @p integer, @id6 uuid
SELECT u1."Id", u1."Kind", u1."CaseKind", u1."CaseId", u1."SubjectId", s."RoundId", COALESCE(u1."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", u1."OpenedAt", u1."DueAt", CASE
    WHEN u1."Kind" IN ('measure', 'line-completion', 'first-result') AND u1."OriginalDueAt" <> u1."DueAt" THEN u1."OriginalDueAt"
END AS "ExtendedFrom", u1."MetAt", u0."Name" AS "UnitName", p."Name" AS "PersonName", u1."PersonId" IS NOT NULL AS "IsPersonal", u1."PersonId" = @me AND u1."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (u1."PersonId" IS NULL OR u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = u1."ListId" AND r1."HolderId" = ANY (@ids10))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me15))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (u1."PersonId" IS NULL OR u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = u1."ListId" AND r2."HolderId" = ANY (@ids10)) OR m."OwnerPersonId" = @me15) THEN m."Text"
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
    WHEN u1."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE i."Id" = u1."CaseId"
        LIMIT 1)
    WHEN u1."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE c."Id" = u1."CaseId"
        LIMIT 1)
END AS "PaperText", (u1."OwnerId" = ANY (@ids10) AND u1."OwnerId" = ANY (@ids10) IS NOT NULL) OR (u1."Kind" = 'sign-off-step' AND u1."IsOpen" AND (u1."OwnerId" = ANY (@delegated) AND u1."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN u1."PersonId" IS NOT NULL THEN u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = u1."ListId" AND r4."HolderId" = ANY (@ids10))
    ELSE (u1."UnitId" = ANY (@files) AND u1."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE r5."Id" = r0."Id")) AND (u1."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i0
        WHERE i0."Id" = u1."CaseId")) AND (u1."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = u1."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me15 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = u1."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = u1."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT u."Id", u."CaseId", u."CaseKind", u."DeliverableCode", u."DueAt", u."IsOpen", u."Kind", u."ListId", u."MetAt", u."OpenedAt", u."OriginalDueAt", u."OwnerId", u."PersonId", u."ProblemId", u."SubjectId", u."UnitId"
    FROM (
        SELECT d1."Id", d1."CaseId", d1."CaseKind", d1."DeliverableCode", d1."DueAt", d1."IsOpen", d1."Kind", d1."ListId", d1."MetAt", d1."OpenedAt", d1."OriginalDueAt", d1."OwnerId", d1."PersonId", d1."ProblemId", d1."SubjectId", d1."UnitId"
        FROM (
            SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
            FROM "Deadlines" AS d
            WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerId" = ANY (@ids) AND d."OwnerId" = @id
            ORDER BY d."DueAt", d."Id"
            LIMIT @p
        ) AS d1
        UNION ALL
        SELECT d2."Id", d2."CaseId", d2."CaseKind", d2."DeliverableCode", d2."DueAt", d2."IsOpen", d2."Kind", d2."ListId", d2."MetAt", d2."OpenedAt", d2."OriginalDueAt", d2."OwnerId", d2."PersonId", d2."ProblemId", d2."SubjectId", d2."UnitId"
        FROM (
            SELECT d0."Id", d0."CaseId", d0."CaseKind", d0."DeliverableCode", d0."DueAt", d0."IsOpen", d0."Kind", d0."ListId", d0."MetAt", d0."OpenedAt", d0."OriginalDueAt", d0."OwnerId", d0."PersonId", d0."ProblemId", d0."SubjectId", d0."UnitId"
            FROM "Deadlines" AS d0
            WHERE d0."CampaignId" = @campaign_Id AND d0."IsOpen" AND d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = @id6
            ORDER BY d0."DueAt", d0."Id"
            LIMIT @p
        ) AS d2
    ) AS u
    ORDER BY u."DueAt", u."Id"
    LIMIT @p
) AS u1
INNER JOIN "Units" AS u0 ON u1."UnitId" = u0."Id"
LEFT JOIN "People" AS p ON u1."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON u1."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON u1."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON u1."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON u1."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON u1."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON u1."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON u1."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON u1."CaseId" = r0."Id"
ORDER BY u1."DueAt", u1."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids101 varbinary(16), @ids102 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me15 varbinary(16), @me1 varbinary(16), @me150 varbinary(16), @ids103 varbinary(16), @ids104 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me151 varbinary(16), @p int, @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @id varbinary(16), @id6 varbinary(16);
SELECT [u1].[Id], [u1].[Kind], [u1].[CaseKind], [u1].[CaseId], [u1].[SubjectId], [s].[RoundId], COALESCE([u1].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [u1].[OpenedAt], [u1].[DueAt], CASE
    WHEN [u1].[Kind] IN ('measure', 'line-completion', 'first-result') AND [u1].[OriginalDueAt] <> [u1].[DueAt] THEN [u1].[OriginalDueAt]
END AS [ExtendedFrom], [u1].[MetAt], [u0].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [u1].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [u1].[PersonId] = @me AND [u1].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([u1].[PersonId] IS NULL OR [u1].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [u1].[ListId] AND [r1].[HolderId] IN (@ids101, @ids102))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me15))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([u1].[PersonId] IS NULL OR [u1].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [u1].[ListId] AND [r2].[HolderId] IN (@ids101, @ids102)) OR [m].[OwnerPersonId] = @me150) THEN [m].[Text]
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
    WHEN [u1].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE [i].[Id] = [u1].[CaseId])
    WHEN [u1].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE [c].[Id] = [u1].[CaseId])
END AS [PaperText], CASE
    WHEN [u1].[OwnerId] IN (@ids103, @ids104) OR ([u1].[Kind] = 'sign-off-step' AND [u1].[IsOpen] = CAST(1 AS bit) AND [u1].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [u1].[PersonId] IS NOT NULL THEN CASE
            WHEN [u1].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [u1].[ListId] AND [r4].[HolderId] IN (@ids101, @ids102)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [u1].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE [r5].[Id] = [r0].[Id])) AND ([u1].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i0]
            WHERE [i0].[Id] = [u1].[CaseId])) AND ([u1].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [u1].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me151 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [u1].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [u1].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [u].[Id], [u].[CaseId], [u].[CaseKind], [u].[DeliverableCode], [u].[DueAt], [u].[IsOpen], [u].[Kind], [u].[ListId], [u].[MetAt], [u].[OpenedAt], [u].[OriginalDueAt], [u].[OwnerId], [u].[PersonId], [u].[ProblemId], [u].[SubjectId], [u].[UnitId]
    FROM (
        SELECT [d1].[Id], [d1].[CaseId], [d1].[CaseKind], [d1].[DeliverableCode], [d1].[DueAt], [d1].[IsOpen], [d1].[Kind], [d1].[ListId], [d1].[MetAt], [d1].[OpenedAt], [d1].[OriginalDueAt], [d1].[OwnerId], [d1].[PersonId], [d1].[ProblemId], [d1].[SubjectId], [d1].[UnitId]
        FROM (
            SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
            FROM [Deadlines] AS [d]
            WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2) AND [d].[OwnerId] = @id
            ORDER BY [d].[DueAt], [d].[Id]
        ) AS [d1]
        UNION ALL
        SELECT [d2].[Id], [d2].[CaseId], [d2].[CaseKind], [d2].[DeliverableCode], [d2].[DueAt], [d2].[IsOpen], [d2].[Kind], [d2].[ListId], [d2].[MetAt], [d2].[OpenedAt], [d2].[OriginalDueAt], [d2].[OwnerId], [d2].[PersonId], [d2].[ProblemId], [d2].[SubjectId], [d2].[UnitId]
        FROM (
            SELECT TOP(@p) [d0].[Id], [d0].[CaseId], [d0].[CaseKind], [d0].[DeliverableCode], [d0].[DueAt], [d0].[IsOpen], [d0].[Kind], [d0].[ListId], [d0].[MetAt], [d0].[OpenedAt], [d0].[OriginalDueAt], [d0].[OwnerId], [d0].[PersonId], [d0].[ProblemId], [d0].[SubjectId], [d0].[UnitId]
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CampaignId] = @campaign_Id AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@ids1, @ids2) AND [d0].[OwnerId] = @id6
            ORDER BY [d0].[DueAt], [d0].[Id]
        ) AS [d2]
    ) AS [u]
    ORDER BY [u].[DueAt], [u].[Id]
) AS [u1]
INNER JOIN [Units] AS [u0] ON [u1].[UnitId] = [u0].[Id]
LEFT JOIN [People] AS [p] ON [u1].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [u1].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [u1].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [u1].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [u1].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [u1].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [u1].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [u1].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [u1].[CaseId] = [r0].[Id]
ORDER BY [u1].[DueAt], [u1].[Id];

-- 6 of 12
-- PostgreSQL
-- @me uuid, @ids10 uuid[], @files uuid[], @me15 uuid, @files17 uuid[], @holders uuid[], @holders19 uuid[], @files20 uuid[], @holders22 uuid[], @me23 uuid, @files24 uuid[], @holders25 uuid[], @delegated uuid[], @campaign_Id uuid, @ids uuid[], @id uuid, @p integer, @id6 uuid
SELECT u1."Id", u1."Kind", u1."CaseKind", u1."CaseId", u1."SubjectId", s."RoundId", COALESCE(u1."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", u1."OpenedAt", u1."DueAt", CASE
    WHEN u1."Kind" IN ('measure', 'line-completion', 'first-result') AND u1."OriginalDueAt" <> u1."DueAt" THEN u1."OriginalDueAt"
END AS "ExtendedFrom", u1."MetAt", u0."Name" AS "UnitName", p."Name" AS "PersonName", u1."PersonId" IS NOT NULL AS "IsPersonal", u1."PersonId" = @me AND u1."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (u1."PersonId" IS NULL OR u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = u1."ListId" AND r1."HolderId" = ANY (@ids10))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me15))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (u1."PersonId" IS NULL OR u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = u1."ListId" AND r2."HolderId" = ANY (@ids10)) OR m."OwnerPersonId" = @me15) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE (s2."UnitId" = ANY (@files17) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = s2."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE (r3."OwnerPostId" = ANY (@holders19) OR r3."UnitId" = ANY (@files20) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = r3."Id" AND d4."IsOpen" AND d4."OwnerId" = ANY (@holders19))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN u1."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders22) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me23)) AND i."Id" = u1."CaseId"
        LIMIT 1)
    WHEN u1."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE (c."UnitId" = ANY (@files24) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = c."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders25))) AND c."Id" = u1."CaseId"
        LIMIT 1)
END AS "PaperText", (u1."OwnerId" = ANY (@ids10) AND u1."OwnerId" = ANY (@ids10) IS NOT NULL) OR (u1."Kind" = 'sign-off-step' AND u1."IsOpen" AND (u1."OwnerId" = ANY (@delegated) AND u1."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN u1."PersonId" IS NOT NULL THEN u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = u1."ListId" AND r4."HolderId" = ANY (@ids10))
    ELSE (u1."UnitId" = ANY (@files) AND u1."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE (s3."UnitId" = ANY (@files17) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d6
            WHERE d6."CaseId" = s3."Id" AND d6."IsOpen" AND d6."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE (r5."OwnerPostId" = ANY (@holders19) OR r5."UnitId" = ANY (@files20) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d7
            WHERE d7."CaseId" = r5."Id" AND d7."IsOpen" AND d7."OwnerId" = ANY (@holders19))) AND r5."Id" = r0."Id")) AND (u1."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders22) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me23)) AND i1."Id" = u1."CaseId")) AND (u1."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE (c0."UnitId" = ANY (@files24) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d8
            WHERE d8."CaseId" = c0."Id" AND d8."IsOpen" AND d8."OwnerId" = ANY (@holders25))) AND c0."Id" = u1."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me15 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = u1."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = u1."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT u."Id", u."CaseId", u."CaseKind", u."DeliverableCode", u."DueAt", u."IsOpen", u."Kind", u."ListId", u."MetAt", u."OpenedAt", u."OriginalDueAt", u."OwnerId", u."PersonId", u."ProblemId", u."SubjectId", u."UnitId"
    FROM (
        SELECT d1."Id", d1."CaseId", d1."CaseKind", d1."DeliverableCode", d1."DueAt", d1."IsOpen", d1."Kind", d1."ListId", d1."MetAt", d1."OpenedAt", d1."OriginalDueAt", d1."OwnerId", d1."PersonId", d1."ProblemId", d1."SubjectId", d1."UnitId"
        FROM (
            SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
            FROM "Deadlines" AS d
            WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerId" = ANY (@ids) AND d."OwnerId" = @id
            ORDER BY d."DueAt", d."Id"
            LIMIT @p
        ) AS d1
        UNION ALL
        SELECT d2."Id", d2."CaseId", d2."CaseKind", d2."DeliverableCode", d2."DueAt", d2."IsOpen", d2."Kind", d2."ListId", d2."MetAt", d2."OpenedAt", d2."OriginalDueAt", d2."OwnerId", d2."PersonId", d2."ProblemId", d2."SubjectId", d2."UnitId"
        FROM (
            SELECT d0."Id", d0."CaseId", d0."CaseKind", d0."DeliverableCode", d0."DueAt", d0."IsOpen", d0."Kind", d0."ListId", d0."MetAt", d0."OpenedAt", d0."OriginalDueAt", d0."OwnerId", d0."PersonId", d0."ProblemId", d0."SubjectId", d0."UnitId"
            FROM "Deadlines" AS d0
            WHERE d0."CampaignId" = @campaign_Id AND d0."IsOpen" AND d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = @id6
            ORDER BY d0."DueAt", d0."Id"
            LIMIT @p
        ) AS d2
    ) AS u
    ORDER BY u."DueAt", u."Id"
    LIMIT @p
) AS u1
INNER JOIN "Units" AS u0 ON u1."UnitId" = u0."Id"
LEFT JOIN "People" AS p ON u1."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON u1."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON u1."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON u1."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON u1."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON u1."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON u1."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON u1."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON u1."CaseId" = r0."Id"
ORDER BY u1."DueAt", u1."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids101 varbinary(16), @ids102 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me15 varbinary(16), @me1 varbinary(16), @me150 varbinary(16), @files171 varbinary(16), @files172 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @holders191 varbinary(16), @holders192 varbinary(16), @files201 varbinary(16), @files202 varbinary(16), @holders193 varbinary(16), @holders194 varbinary(16), @holders221 varbinary(16), @holders222 varbinary(16), @me23 varbinary(16), @files241 varbinary(16), @files242 varbinary(16), @holders251 varbinary(16), @holders252 varbinary(16), @ids103 varbinary(16), @ids104 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me151 varbinary(16), @p int, @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @id varbinary(16), @id6 varbinary(16);
SELECT [u1].[Id], [u1].[Kind], [u1].[CaseKind], [u1].[CaseId], [u1].[SubjectId], [s].[RoundId], COALESCE([u1].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [u1].[OpenedAt], [u1].[DueAt], CASE
    WHEN [u1].[Kind] IN ('measure', 'line-completion', 'first-result') AND [u1].[OriginalDueAt] <> [u1].[DueAt] THEN [u1].[OriginalDueAt]
END AS [ExtendedFrom], [u1].[MetAt], [u0].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [u1].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [u1].[PersonId] = @me AND [u1].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([u1].[PersonId] IS NULL OR [u1].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [u1].[ListId] AND [r1].[HolderId] IN (@ids101, @ids102))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me15))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([u1].[PersonId] IS NULL OR [u1].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [u1].[ListId] AND [r2].[HolderId] IN (@ids101, @ids102)) OR [m].[OwnerPersonId] = @me150) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE ([s2].[UnitId] IN (@files171, @files172) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CaseId] = [s2].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE ([r3].[OwnerPostId] IN (@holders191, @holders192) OR [r3].[UnitId] IN (@files201, @files202) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d4]
            WHERE [d4].[CaseId] = [r3].[Id] AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@holders193, @holders194))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [u1].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders221, @holders222) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me23)) AND [i].[Id] = [u1].[CaseId])
    WHEN [u1].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE ([c].[UnitId] IN (@files241, @files242) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d5]
            WHERE [d5].[CaseId] = [c].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders251, @holders252))) AND [c].[Id] = [u1].[CaseId])
END AS [PaperText], CASE
    WHEN [u1].[OwnerId] IN (@ids103, @ids104) OR ([u1].[Kind] = 'sign-off-step' AND [u1].[IsOpen] = CAST(1 AS bit) AND [u1].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [u1].[PersonId] IS NOT NULL THEN CASE
            WHEN [u1].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [u1].[ListId] AND [r4].[HolderId] IN (@ids101, @ids102)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [u1].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE ([s3].[UnitId] IN (@files171, @files172) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d6]
                WHERE [d6].[CaseId] = [s3].[Id] AND [d6].[IsOpen] = CAST(1 AS bit) AND [d6].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE ([r5].[OwnerPostId] IN (@holders191, @holders192) OR [r5].[UnitId] IN (@files201, @files202) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d7]
                WHERE [d7].[CaseId] = [r5].[Id] AND [d7].[IsOpen] = CAST(1 AS bit) AND [d7].[OwnerId] IN (@holders193, @holders194))) AND [r5].[Id] = [r0].[Id])) AND ([u1].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders221, @holders222) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me23)) AND [i1].[Id] = [u1].[CaseId])) AND ([u1].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE ([c0].[UnitId] IN (@files241, @files242) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d8]
                WHERE [d8].[CaseId] = [c0].[Id] AND [d8].[IsOpen] = CAST(1 AS bit) AND [d8].[OwnerId] IN (@holders251, @holders252))) AND [c0].[Id] = [u1].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me151 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [u1].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [u1].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [u].[Id], [u].[CaseId], [u].[CaseKind], [u].[DeliverableCode], [u].[DueAt], [u].[IsOpen], [u].[Kind], [u].[ListId], [u].[MetAt], [u].[OpenedAt], [u].[OriginalDueAt], [u].[OwnerId], [u].[PersonId], [u].[ProblemId], [u].[SubjectId], [u].[UnitId]
    FROM (
        SELECT [d1].[Id], [d1].[CaseId], [d1].[CaseKind], [d1].[DeliverableCode], [d1].[DueAt], [d1].[IsOpen], [d1].[Kind], [d1].[ListId], [d1].[MetAt], [d1].[OpenedAt], [d1].[OriginalDueAt], [d1].[OwnerId], [d1].[PersonId], [d1].[ProblemId], [d1].[SubjectId], [d1].[UnitId]
        FROM (
            SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
            FROM [Deadlines] AS [d]
            WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2) AND [d].[OwnerId] = @id
            ORDER BY [d].[DueAt], [d].[Id]
        ) AS [d1]
        UNION ALL
        SELECT [d2].[Id], [d2].[CaseId], [d2].[CaseKind], [d2].[DeliverableCode], [d2].[DueAt], [d2].[IsOpen], [d2].[Kind], [d2].[ListId], [d2].[MetAt], [d2].[OpenedAt], [d2].[OriginalDueAt], [d2].[OwnerId], [d2].[PersonId], [d2].[ProblemId], [d2].[SubjectId], [d2].[UnitId]
        FROM (
            SELECT TOP(@p) [d0].[Id], [d0].[CaseId], [d0].[CaseKind], [d0].[DeliverableCode], [d0].[DueAt], [d0].[IsOpen], [d0].[Kind], [d0].[ListId], [d0].[MetAt], [d0].[OpenedAt], [d0].[OriginalDueAt], [d0].[OwnerId], [d0].[PersonId], [d0].[ProblemId], [d0].[SubjectId], [d0].[UnitId]
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CampaignId] = @campaign_Id AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@ids1, @ids2) AND [d0].[OwnerId] = @id6
            ORDER BY [d0].[DueAt], [d0].[Id]
        ) AS [d2]
    ) AS [u]
    ORDER BY [u].[DueAt], [u].[Id]
) AS [u1]
INNER JOIN [Units] AS [u0] ON [u1].[UnitId] = [u0].[Id]
LEFT JOIN [People] AS [p] ON [u1].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [u1].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [u1].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [u1].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [u1].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [u1].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [u1].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [u1].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [u1].[CaseId] = [r0].[Id]
ORDER BY [u1].[DueAt], [u1].[Id];

-- 7 of 12
-- PostgreSQL
-- @me uuid, @ids10 uuid[], @files uuid[], @me15 uuid, @range_From character varying(60), @range_To character varying(60), @range_From19 character varying(60), @range_To20 character varying(60), @range_From21 character varying(60), @range_To22 character varying(60), @files23 uuid[], @holders uuid[], @range_From25 character varying(60), @range_To26 character varying(60), @range_From27 character varying(60), @range_To28 character varying(60), @range_From29 character varying(60), @range_To30 character varying(60), @holders31 uuid[], @files32 uuid[], @holders34 uuid[], @me35 uuid, @range_From36 character varying(60), @range_To37 character varying(60), @range_From38 character varying(60), @range_To39 character varying(60), @range_From40 character varying(60), @range_To41 character varying(60), @files42 uuid[], @holders43 uuid[], @delegated uuid[], @campaign_Id uuid, @ids uuid[], @id uuid, @p integer, @id6 uuid
SELECT u1."Id", u1."Kind", u1."CaseKind", u1."CaseId", u1."SubjectId", s."RoundId", COALESCE(u1."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", u1."OpenedAt", u1."DueAt", CASE
    WHEN u1."Kind" IN ('measure', 'line-completion', 'first-result') AND u1."OriginalDueAt" <> u1."DueAt" THEN u1."OriginalDueAt"
END AS "ExtendedFrom", u1."MetAt", u0."Name" AS "UnitName", p."Name" AS "PersonName", u1."PersonId" IS NOT NULL AS "IsPersonal", u1."PersonId" = @me AND u1."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (u1."PersonId" IS NULL OR u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = u1."ListId" AND r1."HolderId" = ANY (@ids10))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me15))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (u1."PersonId" IS NULL OR u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = u1."ListId" AND r2."HolderId" = ANY (@ids10)) OR m."OwnerPersonId" = @me15) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE ((s2."UnitPath" >= @range_From AND s2."UnitPath" < @range_To) OR (s2."UnitPath" >= @range_From19 AND s2."UnitPath" < @range_To20) OR (s2."UnitPath" >= @range_From21 AND s2."UnitPath" < @range_To22) OR s2."UnitId" = ANY (@files23) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = s2."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE ((r3."UnitPath" >= @range_From25 AND r3."UnitPath" < @range_To26) OR (r3."UnitPath" >= @range_From27 AND r3."UnitPath" < @range_To28) OR (r3."UnitPath" >= @range_From29 AND r3."UnitPath" < @range_To30) OR r3."OwnerPostId" = ANY (@holders31) OR r3."UnitId" = ANY (@files32) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = r3."Id" AND d4."IsOpen" AND d4."OwnerId" = ANY (@holders31))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN u1."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders34) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me35)) AND i."Id" = u1."CaseId"
        LIMIT 1)
    WHEN u1."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE ((c."UnitPath" >= @range_From36 AND c."UnitPath" < @range_To37) OR (c."UnitPath" >= @range_From38 AND c."UnitPath" < @range_To39) OR (c."UnitPath" >= @range_From40 AND c."UnitPath" < @range_To41) OR c."UnitId" = ANY (@files42) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = c."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders43))) AND c."Id" = u1."CaseId"
        LIMIT 1)
END AS "PaperText", (u1."OwnerId" = ANY (@ids10) AND u1."OwnerId" = ANY (@ids10) IS NOT NULL) OR (u1."Kind" = 'sign-off-step' AND u1."IsOpen" AND (u1."OwnerId" = ANY (@delegated) AND u1."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN u1."PersonId" IS NOT NULL THEN u1."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = u1."ListId" AND r4."HolderId" = ANY (@ids10))
    ELSE (u1."UnitId" = ANY (@files) AND u1."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE ((s3."UnitPath" >= @range_From AND s3."UnitPath" < @range_To) OR (s3."UnitPath" >= @range_From19 AND s3."UnitPath" < @range_To20) OR (s3."UnitPath" >= @range_From21 AND s3."UnitPath" < @range_To22) OR s3."UnitId" = ANY (@files23) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d6
            WHERE d6."CaseId" = s3."Id" AND d6."IsOpen" AND d6."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE ((r5."UnitPath" >= @range_From25 AND r5."UnitPath" < @range_To26) OR (r5."UnitPath" >= @range_From27 AND r5."UnitPath" < @range_To28) OR (r5."UnitPath" >= @range_From29 AND r5."UnitPath" < @range_To30) OR r5."OwnerPostId" = ANY (@holders31) OR r5."UnitId" = ANY (@files32) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d7
            WHERE d7."CaseId" = r5."Id" AND d7."IsOpen" AND d7."OwnerId" = ANY (@holders31))) AND r5."Id" = r0."Id")) AND (u1."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders34) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me35)) AND i1."Id" = u1."CaseId")) AND (u1."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE ((c0."UnitPath" >= @range_From36 AND c0."UnitPath" < @range_To37) OR (c0."UnitPath" >= @range_From38 AND c0."UnitPath" < @range_To39) OR (c0."UnitPath" >= @range_From40 AND c0."UnitPath" < @range_To41) OR c0."UnitId" = ANY (@files42) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d8
            WHERE d8."CaseId" = c0."Id" AND d8."IsOpen" AND d8."OwnerId" = ANY (@holders43))) AND c0."Id" = u1."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me15 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = u1."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = u1."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT u."Id", u."CaseId", u."CaseKind", u."DeliverableCode", u."DueAt", u."IsOpen", u."Kind", u."ListId", u."MetAt", u."OpenedAt", u."OriginalDueAt", u."OwnerId", u."PersonId", u."ProblemId", u."SubjectId", u."UnitId"
    FROM (
        SELECT d1."Id", d1."CaseId", d1."CaseKind", d1."DeliverableCode", d1."DueAt", d1."IsOpen", d1."Kind", d1."ListId", d1."MetAt", d1."OpenedAt", d1."OriginalDueAt", d1."OwnerId", d1."PersonId", d1."ProblemId", d1."SubjectId", d1."UnitId"
        FROM (
            SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
            FROM "Deadlines" AS d
            WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerId" = ANY (@ids) AND d."OwnerId" = @id
            ORDER BY d."DueAt", d."Id"
            LIMIT @p
        ) AS d1
        UNION ALL
        SELECT d2."Id", d2."CaseId", d2."CaseKind", d2."DeliverableCode", d2."DueAt", d2."IsOpen", d2."Kind", d2."ListId", d2."MetAt", d2."OpenedAt", d2."OriginalDueAt", d2."OwnerId", d2."PersonId", d2."ProblemId", d2."SubjectId", d2."UnitId"
        FROM (
            SELECT d0."Id", d0."CaseId", d0."CaseKind", d0."DeliverableCode", d0."DueAt", d0."IsOpen", d0."Kind", d0."ListId", d0."MetAt", d0."OpenedAt", d0."OriginalDueAt", d0."OwnerId", d0."PersonId", d0."ProblemId", d0."SubjectId", d0."UnitId"
            FROM "Deadlines" AS d0
            WHERE d0."CampaignId" = @campaign_Id AND d0."IsOpen" AND d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = @id6
            ORDER BY d0."DueAt", d0."Id"
            LIMIT @p
        ) AS d2
    ) AS u
    ORDER BY u."DueAt", u."Id"
    LIMIT @p
) AS u1
INNER JOIN "Units" AS u0 ON u1."UnitId" = u0."Id"
LEFT JOIN "People" AS p ON u1."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON u1."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON u1."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON u1."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON u1."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON u1."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON u1."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON u1."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON u1."CaseId" = r0."Id"
ORDER BY u1."DueAt", u1."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids101 varbinary(16), @ids102 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me15 varbinary(16), @me1 varbinary(16), @me150 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From19 varchar(60), @range_To20 varchar(60), @range_From21 varchar(60), @range_To22 varchar(60), @files231 varbinary(16), @files232 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From25 varchar(60), @range_To26 varchar(60), @range_From27 varchar(60), @range_To28 varchar(60), @range_From29 varchar(60), @range_To30 varchar(60), @holders311 varbinary(16), @holders312 varbinary(16), @files321 varbinary(16), @files322 varbinary(16), @holders313 varbinary(16), @holders314 varbinary(16), @holders341 varbinary(16), @holders342 varbinary(16), @me35 varbinary(16), @range_From36 varchar(60), @range_To37 varchar(60), @range_From38 varchar(60), @range_To39 varchar(60), @range_From40 varchar(60), @range_To41 varchar(60), @files421 varbinary(16), @files422 varbinary(16), @holders431 varbinary(16), @holders432 varbinary(16), @ids103 varbinary(16), @ids104 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me151 varbinary(16), @p int, @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @id varbinary(16), @id6 varbinary(16);
SELECT [u1].[Id], [u1].[Kind], [u1].[CaseKind], [u1].[CaseId], [u1].[SubjectId], [s].[RoundId], COALESCE([u1].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [u1].[OpenedAt], [u1].[DueAt], CASE
    WHEN [u1].[Kind] IN ('measure', 'line-completion', 'first-result') AND [u1].[OriginalDueAt] <> [u1].[DueAt] THEN [u1].[OriginalDueAt]
END AS [ExtendedFrom], [u1].[MetAt], [u0].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [u1].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [u1].[PersonId] = @me AND [u1].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([u1].[PersonId] IS NULL OR [u1].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [u1].[ListId] AND [r1].[HolderId] IN (@ids101, @ids102))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me15))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([u1].[PersonId] IS NULL OR [u1].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [u1].[ListId] AND [r2].[HolderId] IN (@ids101, @ids102)) OR [m].[OwnerPersonId] = @me150) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE (([s2].[UnitPath] >= @range_From AND [s2].[UnitPath] < @range_To) OR ([s2].[UnitPath] >= @range_From19 AND [s2].[UnitPath] < @range_To20) OR ([s2].[UnitPath] >= @range_From21 AND [s2].[UnitPath] < @range_To22) OR [s2].[UnitId] IN (@files231, @files232) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CaseId] = [s2].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE (([r3].[UnitPath] >= @range_From25 AND [r3].[UnitPath] < @range_To26) OR ([r3].[UnitPath] >= @range_From27 AND [r3].[UnitPath] < @range_To28) OR ([r3].[UnitPath] >= @range_From29 AND [r3].[UnitPath] < @range_To30) OR [r3].[OwnerPostId] IN (@holders311, @holders312) OR [r3].[UnitId] IN (@files321, @files322) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d4]
            WHERE [d4].[CaseId] = [r3].[Id] AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@holders313, @holders314))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [u1].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders341, @holders342) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me35)) AND [i].[Id] = [u1].[CaseId])
    WHEN [u1].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE (([c].[UnitPath] >= @range_From36 AND [c].[UnitPath] < @range_To37) OR ([c].[UnitPath] >= @range_From38 AND [c].[UnitPath] < @range_To39) OR ([c].[UnitPath] >= @range_From40 AND [c].[UnitPath] < @range_To41) OR [c].[UnitId] IN (@files421, @files422) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d5]
            WHERE [d5].[CaseId] = [c].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders431, @holders432))) AND [c].[Id] = [u1].[CaseId])
END AS [PaperText], CASE
    WHEN [u1].[OwnerId] IN (@ids103, @ids104) OR ([u1].[Kind] = 'sign-off-step' AND [u1].[IsOpen] = CAST(1 AS bit) AND [u1].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [u1].[PersonId] IS NOT NULL THEN CASE
            WHEN [u1].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [u1].[ListId] AND [r4].[HolderId] IN (@ids101, @ids102)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [u1].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE (([s3].[UnitPath] >= @range_From AND [s3].[UnitPath] < @range_To) OR ([s3].[UnitPath] >= @range_From19 AND [s3].[UnitPath] < @range_To20) OR ([s3].[UnitPath] >= @range_From21 AND [s3].[UnitPath] < @range_To22) OR [s3].[UnitId] IN (@files231, @files232) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d6]
                WHERE [d6].[CaseId] = [s3].[Id] AND [d6].[IsOpen] = CAST(1 AS bit) AND [d6].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE (([r5].[UnitPath] >= @range_From25 AND [r5].[UnitPath] < @range_To26) OR ([r5].[UnitPath] >= @range_From27 AND [r5].[UnitPath] < @range_To28) OR ([r5].[UnitPath] >= @range_From29 AND [r5].[UnitPath] < @range_To30) OR [r5].[OwnerPostId] IN (@holders311, @holders312) OR [r5].[UnitId] IN (@files321, @files322) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d7]
                WHERE [d7].[CaseId] = [r5].[Id] AND [d7].[IsOpen] = CAST(1 AS bit) AND [d7].[OwnerId] IN (@holders313, @holders314))) AND [r5].[Id] = [r0].[Id])) AND ([u1].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders341, @holders342) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me35)) AND [i1].[Id] = [u1].[CaseId])) AND ([u1].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE (([c0].[UnitPath] >= @range_From36 AND [c0].[UnitPath] < @range_To37) OR ([c0].[UnitPath] >= @range_From38 AND [c0].[UnitPath] < @range_To39) OR ([c0].[UnitPath] >= @range_From40 AND [c0].[UnitPath] < @range_To41) OR [c0].[UnitId] IN (@files421, @files422) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d8]
                WHERE [d8].[CaseId] = [c0].[Id] AND [d8].[IsOpen] = CAST(1 AS bit) AND [d8].[OwnerId] IN (@holders431, @holders432))) AND [c0].[Id] = [u1].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me151 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [u1].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [u1].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [u].[Id], [u].[CaseId], [u].[CaseKind], [u].[DeliverableCode], [u].[DueAt], [u].[IsOpen], [u].[Kind], [u].[ListId], [u].[MetAt], [u].[OpenedAt], [u].[OriginalDueAt], [u].[OwnerId], [u].[PersonId], [u].[ProblemId], [u].[SubjectId], [u].[UnitId]
    FROM (
        SELECT [d1].[Id], [d1].[CaseId], [d1].[CaseKind], [d1].[DeliverableCode], [d1].[DueAt], [d1].[IsOpen], [d1].[Kind], [d1].[ListId], [d1].[MetAt], [d1].[OpenedAt], [d1].[OriginalDueAt], [d1].[OwnerId], [d1].[PersonId], [d1].[ProblemId], [d1].[SubjectId], [d1].[UnitId]
        FROM (
            SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
            FROM [Deadlines] AS [d]
            WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2) AND [d].[OwnerId] = @id
            ORDER BY [d].[DueAt], [d].[Id]
        ) AS [d1]
        UNION ALL
        SELECT [d2].[Id], [d2].[CaseId], [d2].[CaseKind], [d2].[DeliverableCode], [d2].[DueAt], [d2].[IsOpen], [d2].[Kind], [d2].[ListId], [d2].[MetAt], [d2].[OpenedAt], [d2].[OriginalDueAt], [d2].[OwnerId], [d2].[PersonId], [d2].[ProblemId], [d2].[SubjectId], [d2].[UnitId]
        FROM (
            SELECT TOP(@p) [d0].[Id], [d0].[CaseId], [d0].[CaseKind], [d0].[DeliverableCode], [d0].[DueAt], [d0].[IsOpen], [d0].[Kind], [d0].[ListId], [d0].[MetAt], [d0].[OpenedAt], [d0].[OriginalDueAt], [d0].[OwnerId], [d0].[PersonId], [d0].[ProblemId], [d0].[SubjectId], [d0].[UnitId]
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CampaignId] = @campaign_Id AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@ids1, @ids2) AND [d0].[OwnerId] = @id6
            ORDER BY [d0].[DueAt], [d0].[Id]
        ) AS [d2]
    ) AS [u]
    ORDER BY [u].[DueAt], [u].[Id]
) AS [u1]
INNER JOIN [Units] AS [u0] ON [u1].[UnitId] = [u0].[Id]
LEFT JOIN [People] AS [p] ON [u1].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [u1].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [u1].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [u1].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [u1].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [u1].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [u1].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [u1].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [u1].[CaseId] = [r0].[Id]
ORDER BY [u1].[DueAt], [u1].[Id];

-- 8 of 12
-- PostgreSQL
-- @me uuid, @ids14 uuid[], @files uuid[], @me19 uuid, @files21 uuid[], @holders uuid[], @holders23 uuid[], @files24 uuid[], @holders26 uuid[], @me27 uuid, @files28 uuid[], @holders29 uuid[], @delegated uuid[], @campaign_Id uuid, @ids uuid[], @id uuid, @p integer, @id6 uuid, @id10 uuid
SELECT u2."Id", u2."Kind", u2."CaseKind", u2."CaseId", u2."SubjectId", s."RoundId", COALESCE(u2."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", u2."OpenedAt", u2."DueAt", CASE
    WHEN u2."Kind" IN ('measure', 'line-completion', 'first-result') AND u2."OriginalDueAt" <> u2."DueAt" THEN u2."OriginalDueAt"
END AS "ExtendedFrom", u2."MetAt", u1."Name" AS "UnitName", p."Name" AS "PersonName", u2."PersonId" IS NOT NULL AS "IsPersonal", u2."PersonId" = @me AND u2."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = u2."ListId" AND r1."HolderId" = ANY (@ids14))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me19))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = u2."ListId" AND r2."HolderId" = ANY (@ids14)) OR m."OwnerPersonId" = @me19) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE (s2."UnitId" = ANY (@files21) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = s2."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE (r3."OwnerPostId" = ANY (@holders23) OR r3."UnitId" = ANY (@files24) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d6
            WHERE d6."CaseId" = r3."Id" AND d6."IsOpen" AND d6."OwnerId" = ANY (@holders23))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN u2."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders26) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me27)) AND i."Id" = u2."CaseId"
        LIMIT 1)
    WHEN u2."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE (c."UnitId" = ANY (@files28) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d7
            WHERE d7."CaseId" = c."Id" AND d7."IsOpen" AND d7."OwnerId" = ANY (@holders29))) AND c."Id" = u2."CaseId"
        LIMIT 1)
END AS "PaperText", (u2."OwnerId" = ANY (@ids14) AND u2."OwnerId" = ANY (@ids14) IS NOT NULL) OR (u2."Kind" = 'sign-off-step' AND u2."IsOpen" AND (u2."OwnerId" = ANY (@delegated) AND u2."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN u2."PersonId" IS NOT NULL THEN u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = u2."ListId" AND r4."HolderId" = ANY (@ids14))
    ELSE (u2."UnitId" = ANY (@files) AND u2."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE (s3."UnitId" = ANY (@files21) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d8
            WHERE d8."CaseId" = s3."Id" AND d8."IsOpen" AND d8."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE (r5."OwnerPostId" = ANY (@holders23) OR r5."UnitId" = ANY (@files24) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d9
            WHERE d9."CaseId" = r5."Id" AND d9."IsOpen" AND d9."OwnerId" = ANY (@holders23))) AND r5."Id" = r0."Id")) AND (u2."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders26) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me27)) AND i1."Id" = u2."CaseId")) AND (u2."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE (c0."UnitId" = ANY (@files28) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d10
            WHERE d10."CaseId" = c0."Id" AND d10."IsOpen" AND d10."OwnerId" = ANY (@holders29))) AND c0."Id" = u2."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me19 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = u2."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = u2."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT u0."Id", u0."CaseId", u0."CaseKind", u0."DeliverableCode", u0."DueAt", u0."IsOpen", u0."Kind", u0."ListId", u0."MetAt", u0."OpenedAt", u0."OriginalDueAt", u0."OwnerId", u0."PersonId", u0."ProblemId", u0."SubjectId", u0."UnitId"
    FROM (
        SELECT d1."Id", d1."CaseId", d1."CaseKind", d1."DeliverableCode", d1."DueAt", d1."IsOpen", d1."Kind", d1."ListId", d1."MetAt", d1."OpenedAt", d1."OriginalDueAt", d1."OwnerId", d1."PersonId", d1."ProblemId", d1."SubjectId", d1."UnitId"
        FROM (
            SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
            FROM "Deadlines" AS d
            WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerId" = ANY (@ids) AND d."OwnerId" = @id
            ORDER BY d."DueAt", d."Id"
            LIMIT @p
        ) AS d1
        UNION ALL
        SELECT d2."Id", d2."CaseId", d2."CaseKind", d2."DeliverableCode", d2."DueAt", d2."IsOpen", d2."Kind", d2."ListId", d2."MetAt", d2."OpenedAt", d2."OriginalDueAt", d2."OwnerId", d2."PersonId", d2."ProblemId", d2."SubjectId", d2."UnitId"
        FROM (
            SELECT d0."Id", d0."CaseId", d0."CaseKind", d0."DeliverableCode", d0."DueAt", d0."IsOpen", d0."Kind", d0."ListId", d0."MetAt", d0."OpenedAt", d0."OriginalDueAt", d0."OwnerId", d0."PersonId", d0."ProblemId", d0."SubjectId", d0."UnitId"
            FROM "Deadlines" AS d0
            WHERE d0."CampaignId" = @campaign_Id AND d0."IsOpen" AND d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = @id6
            ORDER BY d0."DueAt", d0."Id"
            LIMIT @p
        ) AS d2
        UNION ALL
        SELECT d4."Id", d4."CaseId", d4."CaseKind", d4."DeliverableCode", d4."DueAt", d4."IsOpen", d4."Kind", d4."ListId", d4."MetAt", d4."OpenedAt", d4."OriginalDueAt", d4."OwnerId", d4."PersonId", d4."ProblemId", d4."SubjectId", d4."UnitId"
        FROM (
            SELECT d3."Id", d3."CaseId", d3."CaseKind", d3."DeliverableCode", d3."DueAt", d3."IsOpen", d3."Kind", d3."ListId", d3."MetAt", d3."OpenedAt", d3."OriginalDueAt", d3."OwnerId", d3."PersonId", d3."ProblemId", d3."SubjectId", d3."UnitId"
            FROM "Deadlines" AS d3
            WHERE d3."CampaignId" = @campaign_Id AND d3."IsOpen" AND d3."OwnerId" = ANY (@ids) AND d3."OwnerId" = @id10
            ORDER BY d3."DueAt", d3."Id"
            LIMIT @p
        ) AS d4
    ) AS u0
    ORDER BY u0."DueAt", u0."Id"
    LIMIT @p
) AS u2
INNER JOIN "Units" AS u1 ON u2."UnitId" = u1."Id"
LEFT JOIN "People" AS p ON u2."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON u2."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON u2."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON u2."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON u2."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON u2."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON u2."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON u2."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON u2."CaseId" = r0."Id"
ORDER BY u2."DueAt", u2."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids141 varbinary(16), @ids142 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me19 varbinary(16), @me1 varbinary(16), @me190 varbinary(16), @files211 varbinary(16), @files212 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @holders231 varbinary(16), @holders232 varbinary(16), @files241 varbinary(16), @files242 varbinary(16), @holders233 varbinary(16), @holders234 varbinary(16), @holders261 varbinary(16), @holders262 varbinary(16), @me27 varbinary(16), @files281 varbinary(16), @files282 varbinary(16), @holders291 varbinary(16), @holders292 varbinary(16), @ids143 varbinary(16), @ids144 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me191 varbinary(16), @p int, @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @id varbinary(16), @id6 varbinary(16), @id10 varbinary(16);
SELECT [u2].[Id], [u2].[Kind], [u2].[CaseKind], [u2].[CaseId], [u2].[SubjectId], [s].[RoundId], COALESCE([u2].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [u2].[OpenedAt], [u2].[DueAt], CASE
    WHEN [u2].[Kind] IN ('measure', 'line-completion', 'first-result') AND [u2].[OriginalDueAt] <> [u2].[DueAt] THEN [u2].[OriginalDueAt]
END AS [ExtendedFrom], [u2].[MetAt], [u1].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [u2].[PersonId] = @me AND [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [u2].[ListId] AND [r1].[HolderId] IN (@ids141, @ids142))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me19))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [u2].[ListId] AND [r2].[HolderId] IN (@ids141, @ids142)) OR [m].[OwnerPersonId] = @me190) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE ([s2].[UnitId] IN (@files211, @files212) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d5]
            WHERE [d5].[CaseId] = [s2].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE ([r3].[OwnerPostId] IN (@holders231, @holders232) OR [r3].[UnitId] IN (@files241, @files242) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d6]
            WHERE [d6].[CaseId] = [r3].[Id] AND [d6].[IsOpen] = CAST(1 AS bit) AND [d6].[OwnerId] IN (@holders233, @holders234))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [u2].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders261, @holders262) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me27)) AND [i].[Id] = [u2].[CaseId])
    WHEN [u2].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE ([c].[UnitId] IN (@files281, @files282) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d7]
            WHERE [d7].[CaseId] = [c].[Id] AND [d7].[IsOpen] = CAST(1 AS bit) AND [d7].[OwnerId] IN (@holders291, @holders292))) AND [c].[Id] = [u2].[CaseId])
END AS [PaperText], CASE
    WHEN [u2].[OwnerId] IN (@ids143, @ids144) OR ([u2].[Kind] = 'sign-off-step' AND [u2].[IsOpen] = CAST(1 AS bit) AND [u2].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [u2].[PersonId] IS NOT NULL THEN CASE
            WHEN [u2].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [u2].[ListId] AND [r4].[HolderId] IN (@ids141, @ids142)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [u2].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE ([s3].[UnitId] IN (@files211, @files212) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d8]
                WHERE [d8].[CaseId] = [s3].[Id] AND [d8].[IsOpen] = CAST(1 AS bit) AND [d8].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE ([r5].[OwnerPostId] IN (@holders231, @holders232) OR [r5].[UnitId] IN (@files241, @files242) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d9]
                WHERE [d9].[CaseId] = [r5].[Id] AND [d9].[IsOpen] = CAST(1 AS bit) AND [d9].[OwnerId] IN (@holders233, @holders234))) AND [r5].[Id] = [r0].[Id])) AND ([u2].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders261, @holders262) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me27)) AND [i1].[Id] = [u2].[CaseId])) AND ([u2].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE ([c0].[UnitId] IN (@files281, @files282) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d10]
                WHERE [d10].[CaseId] = [c0].[Id] AND [d10].[IsOpen] = CAST(1 AS bit) AND [d10].[OwnerId] IN (@holders291, @holders292))) AND [c0].[Id] = [u2].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me191 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [u2].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [u2].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [u0].[Id], [u0].[CaseId], [u0].[CaseKind], [u0].[DeliverableCode], [u0].[DueAt], [u0].[IsOpen], [u0].[Kind], [u0].[ListId], [u0].[MetAt], [u0].[OpenedAt], [u0].[OriginalDueAt], [u0].[OwnerId], [u0].[PersonId], [u0].[ProblemId], [u0].[SubjectId], [u0].[UnitId]
    FROM (
        SELECT [d1].[Id], [d1].[CaseId], [d1].[CaseKind], [d1].[DeliverableCode], [d1].[DueAt], [d1].[IsOpen], [d1].[Kind], [d1].[ListId], [d1].[MetAt], [d1].[OpenedAt], [d1].[OriginalDueAt], [d1].[OwnerId], [d1].[PersonId], [d1].[ProblemId], [d1].[SubjectId], [d1].[UnitId]
        FROM (
            SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
            FROM [Deadlines] AS [d]
            WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2) AND [d].[OwnerId] = @id
            ORDER BY [d].[DueAt], [d].[Id]
        ) AS [d1]
        UNION ALL
        SELECT [d2].[Id], [d2].[CaseId], [d2].[CaseKind], [d2].[DeliverableCode], [d2].[DueAt], [d2].[IsOpen], [d2].[Kind], [d2].[ListId], [d2].[MetAt], [d2].[OpenedAt], [d2].[OriginalDueAt], [d2].[OwnerId], [d2].[PersonId], [d2].[ProblemId], [d2].[SubjectId], [d2].[UnitId]
        FROM (
            SELECT TOP(@p) [d0].[Id], [d0].[CaseId], [d0].[CaseKind], [d0].[DeliverableCode], [d0].[DueAt], [d0].[IsOpen], [d0].[Kind], [d0].[ListId], [d0].[MetAt], [d0].[OpenedAt], [d0].[OriginalDueAt], [d0].[OwnerId], [d0].[PersonId], [d0].[ProblemId], [d0].[SubjectId], [d0].[UnitId]
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CampaignId] = @campaign_Id AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@ids1, @ids2) AND [d0].[OwnerId] = @id6
            ORDER BY [d0].[DueAt], [d0].[Id]
        ) AS [d2]
        UNION ALL
        SELECT [d4].[Id], [d4].[CaseId], [d4].[CaseKind], [d4].[DeliverableCode], [d4].[DueAt], [d4].[IsOpen], [d4].[Kind], [d4].[ListId], [d4].[MetAt], [d4].[OpenedAt], [d4].[OriginalDueAt], [d4].[OwnerId], [d4].[PersonId], [d4].[ProblemId], [d4].[SubjectId], [d4].[UnitId]
        FROM (
            SELECT TOP(@p) [d3].[Id], [d3].[CaseId], [d3].[CaseKind], [d3].[DeliverableCode], [d3].[DueAt], [d3].[IsOpen], [d3].[Kind], [d3].[ListId], [d3].[MetAt], [d3].[OpenedAt], [d3].[OriginalDueAt], [d3].[OwnerId], [d3].[PersonId], [d3].[ProblemId], [d3].[SubjectId], [d3].[UnitId]
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CampaignId] = @campaign_Id AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@ids1, @ids2) AND [d3].[OwnerId] = @id10
            ORDER BY [d3].[DueAt], [d3].[Id]
        ) AS [d4]
    ) AS [u0]
    ORDER BY [u0].[DueAt], [u0].[Id]
) AS [u2]
INNER JOIN [Units] AS [u1] ON [u2].[UnitId] = [u1].[Id]
LEFT JOIN [People] AS [p] ON [u2].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [u2].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [u2].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [u2].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [u2].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [u2].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [u2].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [u2].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [u2].[CaseId] = [r0].[Id]
ORDER BY [u2].[DueAt], [u2].[Id];

-- 9 of 12
-- PostgreSQL
-- @me uuid, @ids14 uuid[], @files uuid[], @me19 uuid, @holders uuid[], @me22 uuid, @delegated uuid[], @campaign_Id uuid, @ids uuid[], @id uuid, @p integer, @id6 uuid, @id10 uuid
SELECT u2."Id", u2."Kind", u2."CaseKind", u2."CaseId", u2."SubjectId", s."RoundId", COALESCE(u2."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", u2."OpenedAt", u2."DueAt", CASE
    WHEN u2."Kind" IN ('measure', 'line-completion', 'first-result') AND u2."OriginalDueAt" <> u2."DueAt" THEN u2."OriginalDueAt"
END AS "ExtendedFrom", u2."MetAt", u1."Name" AS "UnitName", p."Name" AS "PersonName", u2."PersonId" IS NOT NULL AS "IsPersonal", u2."PersonId" = @me AND u2."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = u2."ListId" AND r1."HolderId" = ANY (@ids14))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me19))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = u2."ListId" AND r2."HolderId" = ANY (@ids14)) OR m."OwnerPersonId" = @me19) THEN m."Text"
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
    WHEN u2."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me22)) AND i."Id" = u2."CaseId"
        LIMIT 1)
    WHEN u2."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE c."Id" = u2."CaseId"
        LIMIT 1)
END AS "PaperText", (u2."OwnerId" = ANY (@ids14) AND u2."OwnerId" = ANY (@ids14) IS NOT NULL) OR (u2."Kind" = 'sign-off-step' AND u2."IsOpen" AND (u2."OwnerId" = ANY (@delegated) AND u2."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN u2."PersonId" IS NOT NULL THEN u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = u2."ListId" AND r4."HolderId" = ANY (@ids14))
    ELSE (u2."UnitId" = ANY (@files) AND u2."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE r5."Id" = r0."Id")) AND (u2."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me22)) AND i1."Id" = u2."CaseId")) AND (u2."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = u2."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me19 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = u2."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = u2."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT u0."Id", u0."CaseId", u0."CaseKind", u0."DeliverableCode", u0."DueAt", u0."IsOpen", u0."Kind", u0."ListId", u0."MetAt", u0."OpenedAt", u0."OriginalDueAt", u0."OwnerId", u0."PersonId", u0."ProblemId", u0."SubjectId", u0."UnitId"
    FROM (
        SELECT d1."Id", d1."CaseId", d1."CaseKind", d1."DeliverableCode", d1."DueAt", d1."IsOpen", d1."Kind", d1."ListId", d1."MetAt", d1."OpenedAt", d1."OriginalDueAt", d1."OwnerId", d1."PersonId", d1."ProblemId", d1."SubjectId", d1."UnitId"
        FROM (
            SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
            FROM "Deadlines" AS d
            WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerId" = ANY (@ids) AND d."OwnerId" = @id
            ORDER BY d."DueAt", d."Id"
            LIMIT @p
        ) AS d1
        UNION ALL
        SELECT d2."Id", d2."CaseId", d2."CaseKind", d2."DeliverableCode", d2."DueAt", d2."IsOpen", d2."Kind", d2."ListId", d2."MetAt", d2."OpenedAt", d2."OriginalDueAt", d2."OwnerId", d2."PersonId", d2."ProblemId", d2."SubjectId", d2."UnitId"
        FROM (
            SELECT d0."Id", d0."CaseId", d0."CaseKind", d0."DeliverableCode", d0."DueAt", d0."IsOpen", d0."Kind", d0."ListId", d0."MetAt", d0."OpenedAt", d0."OriginalDueAt", d0."OwnerId", d0."PersonId", d0."ProblemId", d0."SubjectId", d0."UnitId"
            FROM "Deadlines" AS d0
            WHERE d0."CampaignId" = @campaign_Id AND d0."IsOpen" AND d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = @id6
            ORDER BY d0."DueAt", d0."Id"
            LIMIT @p
        ) AS d2
        UNION ALL
        SELECT d4."Id", d4."CaseId", d4."CaseKind", d4."DeliverableCode", d4."DueAt", d4."IsOpen", d4."Kind", d4."ListId", d4."MetAt", d4."OpenedAt", d4."OriginalDueAt", d4."OwnerId", d4."PersonId", d4."ProblemId", d4."SubjectId", d4."UnitId"
        FROM (
            SELECT d3."Id", d3."CaseId", d3."CaseKind", d3."DeliverableCode", d3."DueAt", d3."IsOpen", d3."Kind", d3."ListId", d3."MetAt", d3."OpenedAt", d3."OriginalDueAt", d3."OwnerId", d3."PersonId", d3."ProblemId", d3."SubjectId", d3."UnitId"
            FROM "Deadlines" AS d3
            WHERE d3."CampaignId" = @campaign_Id AND d3."IsOpen" AND d3."OwnerId" = ANY (@ids) AND d3."OwnerId" = @id10
            ORDER BY d3."DueAt", d3."Id"
            LIMIT @p
        ) AS d4
    ) AS u0
    ORDER BY u0."DueAt", u0."Id"
    LIMIT @p
) AS u2
INNER JOIN "Units" AS u1 ON u2."UnitId" = u1."Id"
LEFT JOIN "People" AS p ON u2."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON u2."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON u2."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON u2."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON u2."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON u2."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON u2."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON u2."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON u2."CaseId" = r0."Id"
ORDER BY u2."DueAt", u2."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids141 varbinary(16), @ids142 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me19 varbinary(16), @me1 varbinary(16), @me190 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me22 varbinary(16), @ids143 varbinary(16), @ids144 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me191 varbinary(16), @p int, @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @id varbinary(16), @id6 varbinary(16), @id10 varbinary(16);
SELECT [u2].[Id], [u2].[Kind], [u2].[CaseKind], [u2].[CaseId], [u2].[SubjectId], [s].[RoundId], COALESCE([u2].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [u2].[OpenedAt], [u2].[DueAt], CASE
    WHEN [u2].[Kind] IN ('measure', 'line-completion', 'first-result') AND [u2].[OriginalDueAt] <> [u2].[DueAt] THEN [u2].[OriginalDueAt]
END AS [ExtendedFrom], [u2].[MetAt], [u1].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [u2].[PersonId] = @me AND [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [u2].[ListId] AND [r1].[HolderId] IN (@ids141, @ids142))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me19))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [u2].[ListId] AND [r2].[HolderId] IN (@ids141, @ids142)) OR [m].[OwnerPersonId] = @me190) THEN [m].[Text]
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
    WHEN [u2].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me22)) AND [i].[Id] = [u2].[CaseId])
    WHEN [u2].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE [c].[Id] = [u2].[CaseId])
END AS [PaperText], CASE
    WHEN [u2].[OwnerId] IN (@ids143, @ids144) OR ([u2].[Kind] = 'sign-off-step' AND [u2].[IsOpen] = CAST(1 AS bit) AND [u2].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [u2].[PersonId] IS NOT NULL THEN CASE
            WHEN [u2].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [u2].[ListId] AND [r4].[HolderId] IN (@ids141, @ids142)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [u2].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE [r5].[Id] = [r0].[Id])) AND ([u2].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders1, @holders2) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me22)) AND [i1].[Id] = [u2].[CaseId])) AND ([u2].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [u2].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me191 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [u2].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [u2].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [u0].[Id], [u0].[CaseId], [u0].[CaseKind], [u0].[DeliverableCode], [u0].[DueAt], [u0].[IsOpen], [u0].[Kind], [u0].[ListId], [u0].[MetAt], [u0].[OpenedAt], [u0].[OriginalDueAt], [u0].[OwnerId], [u0].[PersonId], [u0].[ProblemId], [u0].[SubjectId], [u0].[UnitId]
    FROM (
        SELECT [d1].[Id], [d1].[CaseId], [d1].[CaseKind], [d1].[DeliverableCode], [d1].[DueAt], [d1].[IsOpen], [d1].[Kind], [d1].[ListId], [d1].[MetAt], [d1].[OpenedAt], [d1].[OriginalDueAt], [d1].[OwnerId], [d1].[PersonId], [d1].[ProblemId], [d1].[SubjectId], [d1].[UnitId]
        FROM (
            SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
            FROM [Deadlines] AS [d]
            WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2) AND [d].[OwnerId] = @id
            ORDER BY [d].[DueAt], [d].[Id]
        ) AS [d1]
        UNION ALL
        SELECT [d2].[Id], [d2].[CaseId], [d2].[CaseKind], [d2].[DeliverableCode], [d2].[DueAt], [d2].[IsOpen], [d2].[Kind], [d2].[ListId], [d2].[MetAt], [d2].[OpenedAt], [d2].[OriginalDueAt], [d2].[OwnerId], [d2].[PersonId], [d2].[ProblemId], [d2].[SubjectId], [d2].[UnitId]
        FROM (
            SELECT TOP(@p) [d0].[Id], [d0].[CaseId], [d0].[CaseKind], [d0].[DeliverableCode], [d0].[DueAt], [d0].[IsOpen], [d0].[Kind], [d0].[ListId], [d0].[MetAt], [d0].[OpenedAt], [d0].[OriginalDueAt], [d0].[OwnerId], [d0].[PersonId], [d0].[ProblemId], [d0].[SubjectId], [d0].[UnitId]
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CampaignId] = @campaign_Id AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@ids1, @ids2) AND [d0].[OwnerId] = @id6
            ORDER BY [d0].[DueAt], [d0].[Id]
        ) AS [d2]
        UNION ALL
        SELECT [d4].[Id], [d4].[CaseId], [d4].[CaseKind], [d4].[DeliverableCode], [d4].[DueAt], [d4].[IsOpen], [d4].[Kind], [d4].[ListId], [d4].[MetAt], [d4].[OpenedAt], [d4].[OriginalDueAt], [d4].[OwnerId], [d4].[PersonId], [d4].[ProblemId], [d4].[SubjectId], [d4].[UnitId]
        FROM (
            SELECT TOP(@p) [d3].[Id], [d3].[CaseId], [d3].[CaseKind], [d3].[DeliverableCode], [d3].[DueAt], [d3].[IsOpen], [d3].[Kind], [d3].[ListId], [d3].[MetAt], [d3].[OpenedAt], [d3].[OriginalDueAt], [d3].[OwnerId], [d3].[PersonId], [d3].[ProblemId], [d3].[SubjectId], [d3].[UnitId]
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CampaignId] = @campaign_Id AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@ids1, @ids2) AND [d3].[OwnerId] = @id10
            ORDER BY [d3].[DueAt], [d3].[Id]
        ) AS [d4]
    ) AS [u0]
    ORDER BY [u0].[DueAt], [u0].[Id]
) AS [u2]
INNER JOIN [Units] AS [u1] ON [u2].[UnitId] = [u1].[Id]
LEFT JOIN [People] AS [p] ON [u2].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [u2].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [u2].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [u2].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [u2].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [u2].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [u2].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [u2].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [u2].[CaseId] = [r0].[Id]
ORDER BY [u2].[DueAt], [u2].[Id];

-- 10 of 12
-- PostgreSQL
-- @me uuid, @ids14 uuid[], @files uuid[], @me19 uuid, @holders uuid[], @me22 uuid, @delegated uuid[], @campaign_Id uuid, @ids uuid[], @id uuid, @p integer, @id6 uuid, @id10 uuid
SELECT u2."Id", u2."Kind", u2."CaseKind", u2."CaseId", u2."SubjectId", s."RoundId", COALESCE(u2."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", u2."OpenedAt", u2."DueAt", CASE
    WHEN u2."Kind" IN ('measure', 'line-completion', 'first-result') AND u2."OriginalDueAt" <> u2."DueAt" THEN u2."OriginalDueAt"
END AS "ExtendedFrom", u2."MetAt", u1."Name" AS "UnitName", p."Name" AS "PersonName", u2."PersonId" IS NOT NULL AS "IsPersonal", u2."PersonId" = @me AND u2."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = u2."ListId" AND r1."HolderId" = ANY (@ids14))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me19))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = u2."ListId" AND r2."HolderId" = ANY (@ids14)) OR m."OwnerPersonId" = @me19) THEN m."Text"
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
    WHEN u2."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me22)) AND i."Id" = u2."CaseId"
        LIMIT 1)
    WHEN u2."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE c."Id" = u2."CaseId"
        LIMIT 1)
END AS "PaperText", (u2."OwnerId" = ANY (@ids14) AND u2."OwnerId" = ANY (@ids14) IS NOT NULL) OR (u2."Kind" = 'sign-off-step' AND u2."IsOpen" AND (u2."OwnerId" = ANY (@delegated) AND u2."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN u2."PersonId" IS NOT NULL THEN u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = u2."ListId" AND r4."HolderId" = ANY (@ids14))
    ELSE (u2."UnitId" = ANY (@files) AND u2."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE r5."Id" = r0."Id")) AND (u2."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me22)) AND i1."Id" = u2."CaseId")) AND (u2."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = u2."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me19 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = u2."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = u2."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT u0."Id", u0."CaseId", u0."CaseKind", u0."DeliverableCode", u0."DueAt", u0."IsOpen", u0."Kind", u0."ListId", u0."MetAt", u0."OpenedAt", u0."OriginalDueAt", u0."OwnerId", u0."PersonId", u0."ProblemId", u0."SubjectId", u0."UnitId"
    FROM (
        SELECT d1."Id", d1."CaseId", d1."CaseKind", d1."DeliverableCode", d1."DueAt", d1."IsOpen", d1."Kind", d1."ListId", d1."MetAt", d1."OpenedAt", d1."OriginalDueAt", d1."OwnerId", d1."PersonId", d1."ProblemId", d1."SubjectId", d1."UnitId"
        FROM (
            SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
            FROM "Deadlines" AS d
            WHERE d."CampaignId" = @campaign_Id AND d."MetAt" IS NOT NULL AND d."OwnerId" = ANY (@ids) AND d."OwnerId" = @id
            ORDER BY d."MetAt" DESC, d."Id"
            LIMIT @p
        ) AS d1
        UNION ALL
        SELECT d2."Id", d2."CaseId", d2."CaseKind", d2."DeliverableCode", d2."DueAt", d2."IsOpen", d2."Kind", d2."ListId", d2."MetAt", d2."OpenedAt", d2."OriginalDueAt", d2."OwnerId", d2."PersonId", d2."ProblemId", d2."SubjectId", d2."UnitId"
        FROM (
            SELECT d0."Id", d0."CaseId", d0."CaseKind", d0."DeliverableCode", d0."DueAt", d0."IsOpen", d0."Kind", d0."ListId", d0."MetAt", d0."OpenedAt", d0."OriginalDueAt", d0."OwnerId", d0."PersonId", d0."ProblemId", d0."SubjectId", d0."UnitId"
            FROM "Deadlines" AS d0
            WHERE d0."CampaignId" = @campaign_Id AND d0."MetAt" IS NOT NULL AND d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = @id6
            ORDER BY d0."MetAt" DESC, d0."Id"
            LIMIT @p
        ) AS d2
        UNION ALL
        SELECT d4."Id", d4."CaseId", d4."CaseKind", d4."DeliverableCode", d4."DueAt", d4."IsOpen", d4."Kind", d4."ListId", d4."MetAt", d4."OpenedAt", d4."OriginalDueAt", d4."OwnerId", d4."PersonId", d4."ProblemId", d4."SubjectId", d4."UnitId"
        FROM (
            SELECT d3."Id", d3."CaseId", d3."CaseKind", d3."DeliverableCode", d3."DueAt", d3."IsOpen", d3."Kind", d3."ListId", d3."MetAt", d3."OpenedAt", d3."OriginalDueAt", d3."OwnerId", d3."PersonId", d3."ProblemId", d3."SubjectId", d3."UnitId"
            FROM "Deadlines" AS d3
            WHERE d3."CampaignId" = @campaign_Id AND d3."MetAt" IS NOT NULL AND d3."OwnerId" = ANY (@ids) AND d3."OwnerId" = @id10
            ORDER BY d3."MetAt" DESC, d3."Id"
            LIMIT @p
        ) AS d4
    ) AS u0
    ORDER BY u0."MetAt" DESC, u0."Id"
    LIMIT @p
) AS u2
INNER JOIN "Units" AS u1 ON u2."UnitId" = u1."Id"
LEFT JOIN "People" AS p ON u2."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON u2."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON u2."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON u2."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON u2."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON u2."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON u2."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON u2."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON u2."CaseId" = r0."Id"
ORDER BY u2."MetAt" DESC, u2."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids141 varbinary(16), @ids142 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me19 varbinary(16), @me1 varbinary(16), @me190 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me22 varbinary(16), @ids143 varbinary(16), @ids144 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me191 varbinary(16), @p int, @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @id varbinary(16), @id6 varbinary(16), @id10 varbinary(16);
SELECT [u2].[Id], [u2].[Kind], [u2].[CaseKind], [u2].[CaseId], [u2].[SubjectId], [s].[RoundId], COALESCE([u2].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [u2].[OpenedAt], [u2].[DueAt], CASE
    WHEN [u2].[Kind] IN ('measure', 'line-completion', 'first-result') AND [u2].[OriginalDueAt] <> [u2].[DueAt] THEN [u2].[OriginalDueAt]
END AS [ExtendedFrom], [u2].[MetAt], [u1].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [u2].[PersonId] = @me AND [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [u2].[ListId] AND [r1].[HolderId] IN (@ids141, @ids142))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me19))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [u2].[ListId] AND [r2].[HolderId] IN (@ids141, @ids142)) OR [m].[OwnerPersonId] = @me190) THEN [m].[Text]
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
    WHEN [u2].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me22)) AND [i].[Id] = [u2].[CaseId])
    WHEN [u2].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE [c].[Id] = [u2].[CaseId])
END AS [PaperText], CASE
    WHEN [u2].[OwnerId] IN (@ids143, @ids144) OR ([u2].[Kind] = 'sign-off-step' AND [u2].[IsOpen] = CAST(1 AS bit) AND [u2].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [u2].[PersonId] IS NOT NULL THEN CASE
            WHEN [u2].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [u2].[ListId] AND [r4].[HolderId] IN (@ids141, @ids142)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [u2].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE [r5].[Id] = [r0].[Id])) AND ([u2].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders1, @holders2) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me22)) AND [i1].[Id] = [u2].[CaseId])) AND ([u2].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [u2].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me191 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [u2].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [u2].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [u0].[Id], [u0].[CaseId], [u0].[CaseKind], [u0].[DeliverableCode], [u0].[DueAt], [u0].[IsOpen], [u0].[Kind], [u0].[ListId], [u0].[MetAt], [u0].[OpenedAt], [u0].[OriginalDueAt], [u0].[OwnerId], [u0].[PersonId], [u0].[ProblemId], [u0].[SubjectId], [u0].[UnitId]
    FROM (
        SELECT [d1].[Id], [d1].[CaseId], [d1].[CaseKind], [d1].[DeliverableCode], [d1].[DueAt], [d1].[IsOpen], [d1].[Kind], [d1].[ListId], [d1].[MetAt], [d1].[OpenedAt], [d1].[OriginalDueAt], [d1].[OwnerId], [d1].[PersonId], [d1].[ProblemId], [d1].[SubjectId], [d1].[UnitId]
        FROM (
            SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
            FROM [Deadlines] AS [d]
            WHERE [d].[CampaignId] = @campaign_Id AND [d].[MetAt] IS NOT NULL AND [d].[OwnerId] IN (@ids1, @ids2) AND [d].[OwnerId] = @id
            ORDER BY [d].[MetAt] DESC, [d].[Id]
        ) AS [d1]
        UNION ALL
        SELECT [d2].[Id], [d2].[CaseId], [d2].[CaseKind], [d2].[DeliverableCode], [d2].[DueAt], [d2].[IsOpen], [d2].[Kind], [d2].[ListId], [d2].[MetAt], [d2].[OpenedAt], [d2].[OriginalDueAt], [d2].[OwnerId], [d2].[PersonId], [d2].[ProblemId], [d2].[SubjectId], [d2].[UnitId]
        FROM (
            SELECT TOP(@p) [d0].[Id], [d0].[CaseId], [d0].[CaseKind], [d0].[DeliverableCode], [d0].[DueAt], [d0].[IsOpen], [d0].[Kind], [d0].[ListId], [d0].[MetAt], [d0].[OpenedAt], [d0].[OriginalDueAt], [d0].[OwnerId], [d0].[PersonId], [d0].[ProblemId], [d0].[SubjectId], [d0].[UnitId]
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CampaignId] = @campaign_Id AND [d0].[MetAt] IS NOT NULL AND [d0].[OwnerId] IN (@ids1, @ids2) AND [d0].[OwnerId] = @id6
            ORDER BY [d0].[MetAt] DESC, [d0].[Id]
        ) AS [d2]
        UNION ALL
        SELECT [d4].[Id], [d4].[CaseId], [d4].[CaseKind], [d4].[DeliverableCode], [d4].[DueAt], [d4].[IsOpen], [d4].[Kind], [d4].[ListId], [d4].[MetAt], [d4].[OpenedAt], [d4].[OriginalDueAt], [d4].[OwnerId], [d4].[PersonId], [d4].[ProblemId], [d4].[SubjectId], [d4].[UnitId]
        FROM (
            SELECT TOP(@p) [d3].[Id], [d3].[CaseId], [d3].[CaseKind], [d3].[DeliverableCode], [d3].[DueAt], [d3].[IsOpen], [d3].[Kind], [d3].[ListId], [d3].[MetAt], [d3].[OpenedAt], [d3].[OriginalDueAt], [d3].[OwnerId], [d3].[PersonId], [d3].[ProblemId], [d3].[SubjectId], [d3].[UnitId]
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CampaignId] = @campaign_Id AND [d3].[MetAt] IS NOT NULL AND [d3].[OwnerId] IN (@ids1, @ids2) AND [d3].[OwnerId] = @id10
            ORDER BY [d3].[MetAt] DESC, [d3].[Id]
        ) AS [d4]
    ) AS [u0]
    ORDER BY [u0].[MetAt] DESC, [u0].[Id]
) AS [u2]
INNER JOIN [Units] AS [u1] ON [u2].[UnitId] = [u1].[Id]
LEFT JOIN [People] AS [p] ON [u2].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [u2].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [u2].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [u2].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [u2].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [u2].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [u2].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [u2].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [u2].[CaseId] = [r0].[Id]
ORDER BY [u2].[MetAt] DESC, [u2].[Id];

-- 11 of 12
-- PostgreSQL
-- @me uuid, @ids17 uuid[], @files uuid[], @me22 uuid, @range_From character varying(60), @range_To character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @range_From30 character varying(60), @range_To31 character varying(60), @range_From32 character varying(60), @range_To33 character varying(60), @files34 uuid[], @holders uuid[], @range_From36 character varying(60), @range_To37 character varying(60), @range_From38 character varying(60), @range_To39 character varying(60), @range_From40 character varying(60), @range_To41 character varying(60), @range_From42 character varying(60), @range_To43 character varying(60), @range_From44 character varying(60), @range_To45 character varying(60), @holders46 uuid[], @files47 uuid[], @holders49 uuid[], @me50 uuid, @range_From51 character varying(60), @range_To52 character varying(60), @range_From53 character varying(60), @range_To54 character varying(60), @range_From55 character varying(60), @range_To56 character varying(60), @range_From57 character varying(60), @range_To58 character varying(60), @range_From59 character varying(60), @range_To60 character varying(60), @files61 uuid[], @holders62 uuid[], @delegated64 uuid[], @campaign_Id uuid, @ids uuid[], @delegated uuid[], @id uuid, @p integer, @id8 uuid, @id13 uuid
SELECT u2."Id", u2."Kind", u2."CaseKind", u2."CaseId", u2."SubjectId", s."RoundId", COALESCE(u2."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", u2."OpenedAt", u2."DueAt", CASE
    WHEN u2."Kind" IN ('measure', 'line-completion', 'first-result') AND u2."OriginalDueAt" <> u2."DueAt" THEN u2."OriginalDueAt"
END AS "ExtendedFrom", u2."MetAt", u1."Name" AS "UnitName", p."Name" AS "PersonName", u2."PersonId" IS NOT NULL AS "IsPersonal", u2."PersonId" = @me AND u2."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = u2."ListId" AND r1."HolderId" = ANY (@ids17))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me22))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = u2."ListId" AND r2."HolderId" = ANY (@ids17)) OR m."OwnerPersonId" = @me22) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE ((s2."UnitPath" >= @range_From AND s2."UnitPath" < @range_To) OR (s2."UnitPath" >= @range_From26 AND s2."UnitPath" < @range_To27) OR (s2."UnitPath" >= @range_From28 AND s2."UnitPath" < @range_To29) OR (s2."UnitPath" >= @range_From30 AND s2."UnitPath" < @range_To31) OR (s2."UnitPath" >= @range_From32 AND s2."UnitPath" < @range_To33) OR s2."UnitId" = ANY (@files34) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = s2."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE ((r3."UnitPath" >= @range_From36 AND r3."UnitPath" < @range_To37) OR (r3."UnitPath" >= @range_From38 AND r3."UnitPath" < @range_To39) OR (r3."UnitPath" >= @range_From40 AND r3."UnitPath" < @range_To41) OR (r3."UnitPath" >= @range_From42 AND r3."UnitPath" < @range_To43) OR (r3."UnitPath" >= @range_From44 AND r3."UnitPath" < @range_To45) OR r3."OwnerPostId" = ANY (@holders46) OR r3."UnitId" = ANY (@files47) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d6
            WHERE d6."CaseId" = r3."Id" AND d6."IsOpen" AND d6."OwnerId" = ANY (@holders46))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN u2."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders49) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me50)) AND i."Id" = u2."CaseId"
        LIMIT 1)
    WHEN u2."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE ((c."UnitPath" >= @range_From51 AND c."UnitPath" < @range_To52) OR (c."UnitPath" >= @range_From53 AND c."UnitPath" < @range_To54) OR (c."UnitPath" >= @range_From55 AND c."UnitPath" < @range_To56) OR (c."UnitPath" >= @range_From57 AND c."UnitPath" < @range_To58) OR (c."UnitPath" >= @range_From59 AND c."UnitPath" < @range_To60) OR c."UnitId" = ANY (@files61) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d7
            WHERE d7."CaseId" = c."Id" AND d7."IsOpen" AND d7."OwnerId" = ANY (@holders62))) AND c."Id" = u2."CaseId"
        LIMIT 1)
END AS "PaperText", (u2."OwnerId" = ANY (@ids17) AND u2."OwnerId" = ANY (@ids17) IS NOT NULL) OR (u2."Kind" = 'sign-off-step' AND u2."IsOpen" AND (u2."OwnerId" = ANY (@delegated64) AND u2."OwnerId" = ANY (@delegated64) IS NOT NULL)) OR CASE
    WHEN u2."PersonId" IS NOT NULL THEN u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = u2."ListId" AND r4."HolderId" = ANY (@ids17))
    ELSE (u2."UnitId" = ANY (@files) AND u2."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE ((s3."UnitPath" >= @range_From AND s3."UnitPath" < @range_To) OR (s3."UnitPath" >= @range_From26 AND s3."UnitPath" < @range_To27) OR (s3."UnitPath" >= @range_From28 AND s3."UnitPath" < @range_To29) OR (s3."UnitPath" >= @range_From30 AND s3."UnitPath" < @range_To31) OR (s3."UnitPath" >= @range_From32 AND s3."UnitPath" < @range_To33) OR s3."UnitId" = ANY (@files34) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d8
            WHERE d8."CaseId" = s3."Id" AND d8."IsOpen" AND d8."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE ((r5."UnitPath" >= @range_From36 AND r5."UnitPath" < @range_To37) OR (r5."UnitPath" >= @range_From38 AND r5."UnitPath" < @range_To39) OR (r5."UnitPath" >= @range_From40 AND r5."UnitPath" < @range_To41) OR (r5."UnitPath" >= @range_From42 AND r5."UnitPath" < @range_To43) OR (r5."UnitPath" >= @range_From44 AND r5."UnitPath" < @range_To45) OR r5."OwnerPostId" = ANY (@holders46) OR r5."UnitId" = ANY (@files47) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d9
            WHERE d9."CaseId" = r5."Id" AND d9."IsOpen" AND d9."OwnerId" = ANY (@holders46))) AND r5."Id" = r0."Id")) AND (u2."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders49) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me50)) AND i1."Id" = u2."CaseId")) AND (u2."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE ((c0."UnitPath" >= @range_From51 AND c0."UnitPath" < @range_To52) OR (c0."UnitPath" >= @range_From53 AND c0."UnitPath" < @range_To54) OR (c0."UnitPath" >= @range_From55 AND c0."UnitPath" < @range_To56) OR (c0."UnitPath" >= @range_From57 AND c0."UnitPath" < @range_To58) OR (c0."UnitPath" >= @range_From59 AND c0."UnitPath" < @range_To60) OR c0."UnitId" = ANY (@files61) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d10
            WHERE d10."CaseId" = c0."Id" AND d10."IsOpen" AND d10."OwnerId" = ANY (@holders62))) AND c0."Id" = u2."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me22 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = u2."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = u2."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT u0."Id", u0."CaseId", u0."CaseKind", u0."DeliverableCode", u0."DueAt", u0."IsOpen", u0."Kind", u0."ListId", u0."MetAt", u0."OpenedAt", u0."OriginalDueAt", u0."OwnerId", u0."PersonId", u0."ProblemId", u0."SubjectId", u0."UnitId"
    FROM (
        SELECT d1."Id", d1."CaseId", d1."CaseKind", d1."DeliverableCode", d1."DueAt", d1."IsOpen", d1."Kind", d1."ListId", d1."MetAt", d1."OpenedAt", d1."OriginalDueAt", d1."OwnerId", d1."PersonId", d1."ProblemId", d1."SubjectId", d1."UnitId"
        FROM (
            SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
            FROM "Deadlines" AS d
            WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND (d."OwnerId" = ANY (@ids) OR (d."Kind" = 'sign-off-step' AND d."OwnerId" = ANY (@delegated))) AND d."OwnerId" = @id
            ORDER BY d."DueAt", d."Id"
            LIMIT @p
        ) AS d1
        UNION ALL
        SELECT d2."Id", d2."CaseId", d2."CaseKind", d2."DeliverableCode", d2."DueAt", d2."IsOpen", d2."Kind", d2."ListId", d2."MetAt", d2."OpenedAt", d2."OriginalDueAt", d2."OwnerId", d2."PersonId", d2."ProblemId", d2."SubjectId", d2."UnitId"
        FROM (
            SELECT d0."Id", d0."CaseId", d0."CaseKind", d0."DeliverableCode", d0."DueAt", d0."IsOpen", d0."Kind", d0."ListId", d0."MetAt", d0."OpenedAt", d0."OriginalDueAt", d0."OwnerId", d0."PersonId", d0."ProblemId", d0."SubjectId", d0."UnitId"
            FROM "Deadlines" AS d0
            WHERE d0."CampaignId" = @campaign_Id AND d0."IsOpen" AND (d0."OwnerId" = ANY (@ids) OR (d0."Kind" = 'sign-off-step' AND d0."OwnerId" = ANY (@delegated))) AND d0."OwnerId" = @id8
            ORDER BY d0."DueAt", d0."Id"
            LIMIT @p
        ) AS d2
        UNION ALL
        SELECT d4."Id", d4."CaseId", d4."CaseKind", d4."DeliverableCode", d4."DueAt", d4."IsOpen", d4."Kind", d4."ListId", d4."MetAt", d4."OpenedAt", d4."OriginalDueAt", d4."OwnerId", d4."PersonId", d4."ProblemId", d4."SubjectId", d4."UnitId"
        FROM (
            SELECT d3."Id", d3."CaseId", d3."CaseKind", d3."DeliverableCode", d3."DueAt", d3."IsOpen", d3."Kind", d3."ListId", d3."MetAt", d3."OpenedAt", d3."OriginalDueAt", d3."OwnerId", d3."PersonId", d3."ProblemId", d3."SubjectId", d3."UnitId"
            FROM "Deadlines" AS d3
            WHERE d3."CampaignId" = @campaign_Id AND d3."IsOpen" AND (d3."OwnerId" = ANY (@ids) OR (d3."Kind" = 'sign-off-step' AND d3."OwnerId" = ANY (@delegated))) AND d3."OwnerId" = @id13
            ORDER BY d3."DueAt", d3."Id"
            LIMIT @p
        ) AS d4
    ) AS u0
    ORDER BY u0."DueAt", u0."Id"
    LIMIT @p
) AS u2
INNER JOIN "Units" AS u1 ON u2."UnitId" = u1."Id"
LEFT JOIN "People" AS p ON u2."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON u2."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON u2."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON u2."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON u2."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON u2."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON u2."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON u2."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON u2."CaseId" = r0."Id"
ORDER BY u2."DueAt", u2."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids171 varbinary(16), @ids172 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me22 varbinary(16), @me1 varbinary(16), @me220 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @range_From30 varchar(60), @range_To31 varchar(60), @range_From32 varchar(60), @range_To33 varchar(60), @files341 varbinary(16), @files342 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From36 varchar(60), @range_To37 varchar(60), @range_From38 varchar(60), @range_To39 varchar(60), @range_From40 varchar(60), @range_To41 varchar(60), @range_From42 varchar(60), @range_To43 varchar(60), @range_From44 varchar(60), @range_To45 varchar(60), @holders461 varbinary(16), @holders462 varbinary(16), @files471 varbinary(16), @files472 varbinary(16), @holders463 varbinary(16), @holders464 varbinary(16), @holders491 varbinary(16), @holders492 varbinary(16), @me50 varbinary(16), @range_From51 varchar(60), @range_To52 varchar(60), @range_From53 varchar(60), @range_To54 varchar(60), @range_From55 varchar(60), @range_To56 varchar(60), @range_From57 varchar(60), @range_To58 varchar(60), @range_From59 varchar(60), @range_To60 varchar(60), @files611 varbinary(16), @files612 varbinary(16), @holders621 varbinary(16), @holders622 varbinary(16), @ids173 varbinary(16), @ids174 varbinary(16), @delegated641 varbinary(16), @delegated642 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me221 varbinary(16), @p int, @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @id varbinary(16), @id8 varbinary(16), @id13 varbinary(16);
SELECT [u2].[Id], [u2].[Kind], [u2].[CaseKind], [u2].[CaseId], [u2].[SubjectId], [s].[RoundId], COALESCE([u2].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [u2].[OpenedAt], [u2].[DueAt], CASE
    WHEN [u2].[Kind] IN ('measure', 'line-completion', 'first-result') AND [u2].[OriginalDueAt] <> [u2].[DueAt] THEN [u2].[OriginalDueAt]
END AS [ExtendedFrom], [u2].[MetAt], [u1].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [u2].[PersonId] = @me AND [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [u2].[ListId] AND [r1].[HolderId] IN (@ids171, @ids172))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me22))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [u2].[ListId] AND [r2].[HolderId] IN (@ids171, @ids172)) OR [m].[OwnerPersonId] = @me220) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE (([s2].[UnitPath] >= @range_From AND [s2].[UnitPath] < @range_To) OR ([s2].[UnitPath] >= @range_From26 AND [s2].[UnitPath] < @range_To27) OR ([s2].[UnitPath] >= @range_From28 AND [s2].[UnitPath] < @range_To29) OR ([s2].[UnitPath] >= @range_From30 AND [s2].[UnitPath] < @range_To31) OR ([s2].[UnitPath] >= @range_From32 AND [s2].[UnitPath] < @range_To33) OR [s2].[UnitId] IN (@files341, @files342) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d5]
            WHERE [d5].[CaseId] = [s2].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE (([r3].[UnitPath] >= @range_From36 AND [r3].[UnitPath] < @range_To37) OR ([r3].[UnitPath] >= @range_From38 AND [r3].[UnitPath] < @range_To39) OR ([r3].[UnitPath] >= @range_From40 AND [r3].[UnitPath] < @range_To41) OR ([r3].[UnitPath] >= @range_From42 AND [r3].[UnitPath] < @range_To43) OR ([r3].[UnitPath] >= @range_From44 AND [r3].[UnitPath] < @range_To45) OR [r3].[OwnerPostId] IN (@holders461, @holders462) OR [r3].[UnitId] IN (@files471, @files472) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d6]
            WHERE [d6].[CaseId] = [r3].[Id] AND [d6].[IsOpen] = CAST(1 AS bit) AND [d6].[OwnerId] IN (@holders463, @holders464))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [u2].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders491, @holders492) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me50)) AND [i].[Id] = [u2].[CaseId])
    WHEN [u2].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE (([c].[UnitPath] >= @range_From51 AND [c].[UnitPath] < @range_To52) OR ([c].[UnitPath] >= @range_From53 AND [c].[UnitPath] < @range_To54) OR ([c].[UnitPath] >= @range_From55 AND [c].[UnitPath] < @range_To56) OR ([c].[UnitPath] >= @range_From57 AND [c].[UnitPath] < @range_To58) OR ([c].[UnitPath] >= @range_From59 AND [c].[UnitPath] < @range_To60) OR [c].[UnitId] IN (@files611, @files612) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d7]
            WHERE [d7].[CaseId] = [c].[Id] AND [d7].[IsOpen] = CAST(1 AS bit) AND [d7].[OwnerId] IN (@holders621, @holders622))) AND [c].[Id] = [u2].[CaseId])
END AS [PaperText], CASE
    WHEN [u2].[OwnerId] IN (@ids173, @ids174) OR ([u2].[Kind] = 'sign-off-step' AND [u2].[IsOpen] = CAST(1 AS bit) AND [u2].[OwnerId] IN (@delegated641, @delegated642)) OR CASE
        WHEN [u2].[PersonId] IS NOT NULL THEN CASE
            WHEN [u2].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [u2].[ListId] AND [r4].[HolderId] IN (@ids171, @ids172)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [u2].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE (([s3].[UnitPath] >= @range_From AND [s3].[UnitPath] < @range_To) OR ([s3].[UnitPath] >= @range_From26 AND [s3].[UnitPath] < @range_To27) OR ([s3].[UnitPath] >= @range_From28 AND [s3].[UnitPath] < @range_To29) OR ([s3].[UnitPath] >= @range_From30 AND [s3].[UnitPath] < @range_To31) OR ([s3].[UnitPath] >= @range_From32 AND [s3].[UnitPath] < @range_To33) OR [s3].[UnitId] IN (@files341, @files342) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d8]
                WHERE [d8].[CaseId] = [s3].[Id] AND [d8].[IsOpen] = CAST(1 AS bit) AND [d8].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE (([r5].[UnitPath] >= @range_From36 AND [r5].[UnitPath] < @range_To37) OR ([r5].[UnitPath] >= @range_From38 AND [r5].[UnitPath] < @range_To39) OR ([r5].[UnitPath] >= @range_From40 AND [r5].[UnitPath] < @range_To41) OR ([r5].[UnitPath] >= @range_From42 AND [r5].[UnitPath] < @range_To43) OR ([r5].[UnitPath] >= @range_From44 AND [r5].[UnitPath] < @range_To45) OR [r5].[OwnerPostId] IN (@holders461, @holders462) OR [r5].[UnitId] IN (@files471, @files472) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d9]
                WHERE [d9].[CaseId] = [r5].[Id] AND [d9].[IsOpen] = CAST(1 AS bit) AND [d9].[OwnerId] IN (@holders463, @holders464))) AND [r5].[Id] = [r0].[Id])) AND ([u2].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders491, @holders492) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me50)) AND [i1].[Id] = [u2].[CaseId])) AND ([u2].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE (([c0].[UnitPath] >= @range_From51 AND [c0].[UnitPath] < @range_To52) OR ([c0].[UnitPath] >= @range_From53 AND [c0].[UnitPath] < @range_To54) OR ([c0].[UnitPath] >= @range_From55 AND [c0].[UnitPath] < @range_To56) OR ([c0].[UnitPath] >= @range_From57 AND [c0].[UnitPath] < @range_To58) OR ([c0].[UnitPath] >= @range_From59 AND [c0].[UnitPath] < @range_To60) OR [c0].[UnitId] IN (@files611, @files612) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d10]
                WHERE [d10].[CaseId] = [c0].[Id] AND [d10].[IsOpen] = CAST(1 AS bit) AND [d10].[OwnerId] IN (@holders621, @holders622))) AND [c0].[Id] = [u2].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me221 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [u2].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [u2].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [u0].[Id], [u0].[CaseId], [u0].[CaseKind], [u0].[DeliverableCode], [u0].[DueAt], [u0].[IsOpen], [u0].[Kind], [u0].[ListId], [u0].[MetAt], [u0].[OpenedAt], [u0].[OriginalDueAt], [u0].[OwnerId], [u0].[PersonId], [u0].[ProblemId], [u0].[SubjectId], [u0].[UnitId]
    FROM (
        SELECT [d1].[Id], [d1].[CaseId], [d1].[CaseKind], [d1].[DeliverableCode], [d1].[DueAt], [d1].[IsOpen], [d1].[Kind], [d1].[ListId], [d1].[MetAt], [d1].[OpenedAt], [d1].[OriginalDueAt], [d1].[OwnerId], [d1].[PersonId], [d1].[ProblemId], [d1].[SubjectId], [d1].[UnitId]
        FROM (
            SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
            FROM [Deadlines] AS [d]
            WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND ([d].[OwnerId] IN (@ids1, @ids2) OR ([d].[Kind] = 'sign-off-step' AND [d].[OwnerId] IN (@delegated1, @delegated2))) AND [d].[OwnerId] = @id
            ORDER BY [d].[DueAt], [d].[Id]
        ) AS [d1]
        UNION ALL
        SELECT [d2].[Id], [d2].[CaseId], [d2].[CaseKind], [d2].[DeliverableCode], [d2].[DueAt], [d2].[IsOpen], [d2].[Kind], [d2].[ListId], [d2].[MetAt], [d2].[OpenedAt], [d2].[OriginalDueAt], [d2].[OwnerId], [d2].[PersonId], [d2].[ProblemId], [d2].[SubjectId], [d2].[UnitId]
        FROM (
            SELECT TOP(@p) [d0].[Id], [d0].[CaseId], [d0].[CaseKind], [d0].[DeliverableCode], [d0].[DueAt], [d0].[IsOpen], [d0].[Kind], [d0].[ListId], [d0].[MetAt], [d0].[OpenedAt], [d0].[OriginalDueAt], [d0].[OwnerId], [d0].[PersonId], [d0].[ProblemId], [d0].[SubjectId], [d0].[UnitId]
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CampaignId] = @campaign_Id AND [d0].[IsOpen] = CAST(1 AS bit) AND ([d0].[OwnerId] IN (@ids1, @ids2) OR ([d0].[Kind] = 'sign-off-step' AND [d0].[OwnerId] IN (@delegated1, @delegated2))) AND [d0].[OwnerId] = @id8
            ORDER BY [d0].[DueAt], [d0].[Id]
        ) AS [d2]
        UNION ALL
        SELECT [d4].[Id], [d4].[CaseId], [d4].[CaseKind], [d4].[DeliverableCode], [d4].[DueAt], [d4].[IsOpen], [d4].[Kind], [d4].[ListId], [d4].[MetAt], [d4].[OpenedAt], [d4].[OriginalDueAt], [d4].[OwnerId], [d4].[PersonId], [d4].[ProblemId], [d4].[SubjectId], [d4].[UnitId]
        FROM (
            SELECT TOP(@p) [d3].[Id], [d3].[CaseId], [d3].[CaseKind], [d3].[DeliverableCode], [d3].[DueAt], [d3].[IsOpen], [d3].[Kind], [d3].[ListId], [d3].[MetAt], [d3].[OpenedAt], [d3].[OriginalDueAt], [d3].[OwnerId], [d3].[PersonId], [d3].[ProblemId], [d3].[SubjectId], [d3].[UnitId]
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CampaignId] = @campaign_Id AND [d3].[IsOpen] = CAST(1 AS bit) AND ([d3].[OwnerId] IN (@ids1, @ids2) OR ([d3].[Kind] = 'sign-off-step' AND [d3].[OwnerId] IN (@delegated1, @delegated2))) AND [d3].[OwnerId] = @id13
            ORDER BY [d3].[DueAt], [d3].[Id]
        ) AS [d4]
    ) AS [u0]
    ORDER BY [u0].[DueAt], [u0].[Id]
) AS [u2]
INNER JOIN [Units] AS [u1] ON [u2].[UnitId] = [u1].[Id]
LEFT JOIN [People] AS [p] ON [u2].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [u2].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [u2].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [u2].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [u2].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [u2].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [u2].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [u2].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [u2].[CaseId] = [r0].[Id]
ORDER BY [u2].[DueAt], [u2].[Id];

-- 12 of 12
-- PostgreSQL
-- @me uuid, @ids23 uuid[], @files uuid[], @me28 uuid, @holders uuid[], @me31 uuid, @delegated uuid[], @campaign_Id uuid, @ids uuid[], @cursor_At timestamp with time zone, @cursor_Id uuid, @id uuid, @p integer, @id12 uuid, @id19 uuid
SELECT u2."Id", u2."Kind", u2."CaseKind", u2."CaseId", u2."SubjectId", s."RoundId", COALESCE(u2."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", u2."OpenedAt", u2."DueAt", CASE
    WHEN u2."Kind" IN ('measure', 'line-completion', 'first-result') AND u2."OriginalDueAt" <> u2."DueAt" THEN u2."OriginalDueAt"
END AS "ExtendedFrom", u2."MetAt", u1."Name" AS "UnitName", p."Name" AS "PersonName", u2."PersonId" IS NOT NULL AS "IsPersonal", u2."PersonId" = @me AND u2."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = u2."ListId" AND r1."HolderId" = ANY (@ids23))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me28))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (u2."PersonId" IS NULL OR u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = u2."ListId" AND r2."HolderId" = ANY (@ids23)) OR m."OwnerPersonId" = @me28) THEN m."Text"
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
    WHEN u2."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me31)) AND i."Id" = u2."CaseId"
        LIMIT 1)
    WHEN u2."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE c."Id" = u2."CaseId"
        LIMIT 1)
END AS "PaperText", (u2."OwnerId" = ANY (@ids23) AND u2."OwnerId" = ANY (@ids23) IS NOT NULL) OR (u2."Kind" = 'sign-off-step' AND u2."IsOpen" AND (u2."OwnerId" = ANY (@delegated) AND u2."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN u2."PersonId" IS NOT NULL THEN u2."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = u2."ListId" AND r4."HolderId" = ANY (@ids23))
    ELSE (u2."UnitId" = ANY (@files) AND u2."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE r5."Id" = r0."Id")) AND (u2."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me31)) AND i1."Id" = u2."CaseId")) AND (u2."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = u2."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me28 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = u2."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = u2."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT u0."Id", u0."CaseId", u0."CaseKind", u0."DeliverableCode", u0."DueAt", u0."IsOpen", u0."Kind", u0."ListId", u0."MetAt", u0."OpenedAt", u0."OriginalDueAt", u0."OwnerId", u0."PersonId", u0."ProblemId", u0."SubjectId", u0."UnitId"
    FROM (
        SELECT d1."Id", d1."CaseId", d1."CaseKind", d1."DeliverableCode", d1."DueAt", d1."IsOpen", d1."Kind", d1."ListId", d1."MetAt", d1."OpenedAt", d1."OriginalDueAt", d1."OwnerId", d1."PersonId", d1."ProblemId", d1."SubjectId", d1."UnitId"
        FROM (
            SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
            FROM "Deadlines" AS d
            WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."OwnerId" = ANY (@ids) AND d."DueAt" >= @cursor_At AND (d."DueAt" > @cursor_At OR d."Id" > @cursor_Id) AND d."OwnerId" = @id
            ORDER BY d."DueAt", d."Id"
            LIMIT @p
        ) AS d1
        UNION ALL
        SELECT d2."Id", d2."CaseId", d2."CaseKind", d2."DeliverableCode", d2."DueAt", d2."IsOpen", d2."Kind", d2."ListId", d2."MetAt", d2."OpenedAt", d2."OriginalDueAt", d2."OwnerId", d2."PersonId", d2."ProblemId", d2."SubjectId", d2."UnitId"
        FROM (
            SELECT d0."Id", d0."CaseId", d0."CaseKind", d0."DeliverableCode", d0."DueAt", d0."IsOpen", d0."Kind", d0."ListId", d0."MetAt", d0."OpenedAt", d0."OriginalDueAt", d0."OwnerId", d0."PersonId", d0."ProblemId", d0."SubjectId", d0."UnitId"
            FROM "Deadlines" AS d0
            WHERE d0."CampaignId" = @campaign_Id AND d0."IsOpen" AND d0."OwnerId" = ANY (@ids) AND d0."DueAt" >= @cursor_At AND (d0."DueAt" > @cursor_At OR d0."Id" > @cursor_Id) AND d0."OwnerId" = @id12
            ORDER BY d0."DueAt", d0."Id"
            LIMIT @p
        ) AS d2
        UNION ALL
        SELECT d4."Id", d4."CaseId", d4."CaseKind", d4."DeliverableCode", d4."DueAt", d4."IsOpen", d4."Kind", d4."ListId", d4."MetAt", d4."OpenedAt", d4."OriginalDueAt", d4."OwnerId", d4."PersonId", d4."ProblemId", d4."SubjectId", d4."UnitId"
        FROM (
            SELECT d3."Id", d3."CaseId", d3."CaseKind", d3."DeliverableCode", d3."DueAt", d3."IsOpen", d3."Kind", d3."ListId", d3."MetAt", d3."OpenedAt", d3."OriginalDueAt", d3."OwnerId", d3."PersonId", d3."ProblemId", d3."SubjectId", d3."UnitId"
            FROM "Deadlines" AS d3
            WHERE d3."CampaignId" = @campaign_Id AND d3."IsOpen" AND d3."OwnerId" = ANY (@ids) AND d3."DueAt" >= @cursor_At AND (d3."DueAt" > @cursor_At OR d3."Id" > @cursor_Id) AND d3."OwnerId" = @id19
            ORDER BY d3."DueAt", d3."Id"
            LIMIT @p
        ) AS d4
    ) AS u0
    ORDER BY u0."DueAt", u0."Id"
    LIMIT @p
) AS u2
INNER JOIN "Units" AS u1 ON u2."UnitId" = u1."Id"
LEFT JOIN "People" AS p ON u2."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON u2."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON u2."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON u2."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON u2."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON u2."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON u2."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON u2."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON u2."CaseId" = r0."Id"
ORDER BY u2."DueAt", u2."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids231 varbinary(16), @ids232 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me28 varbinary(16), @me1 varbinary(16), @me280 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me31 varbinary(16), @ids233 varbinary(16), @ids234 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me281 varbinary(16), @p int, @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @cursor_At datetime2(3), @cursor_Id varbinary(16), @id varbinary(16), @id12 varbinary(16), @id19 varbinary(16);
SELECT [u2].[Id], [u2].[Kind], [u2].[CaseKind], [u2].[CaseId], [u2].[SubjectId], [s].[RoundId], COALESCE([u2].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [u2].[OpenedAt], [u2].[DueAt], CASE
    WHEN [u2].[Kind] IN ('measure', 'line-completion', 'first-result') AND [u2].[OriginalDueAt] <> [u2].[DueAt] THEN [u2].[OriginalDueAt]
END AS [ExtendedFrom], [u2].[MetAt], [u1].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [u2].[PersonId] = @me AND [u2].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [u2].[ListId] AND [r1].[HolderId] IN (@ids231, @ids232))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me28))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([u2].[PersonId] IS NULL OR [u2].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [u2].[ListId] AND [r2].[HolderId] IN (@ids231, @ids232)) OR [m].[OwnerPersonId] = @me280) THEN [m].[Text]
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
    WHEN [u2].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me31)) AND [i].[Id] = [u2].[CaseId])
    WHEN [u2].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE [c].[Id] = [u2].[CaseId])
END AS [PaperText], CASE
    WHEN [u2].[OwnerId] IN (@ids233, @ids234) OR ([u2].[Kind] = 'sign-off-step' AND [u2].[IsOpen] = CAST(1 AS bit) AND [u2].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [u2].[PersonId] IS NOT NULL THEN CASE
            WHEN [u2].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [u2].[ListId] AND [r4].[HolderId] IN (@ids231, @ids232)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [u2].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE [r5].[Id] = [r0].[Id])) AND ([u2].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders1, @holders2) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me31)) AND [i1].[Id] = [u2].[CaseId])) AND ([u2].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [u2].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me281 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [u2].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [u2].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [u0].[Id], [u0].[CaseId], [u0].[CaseKind], [u0].[DeliverableCode], [u0].[DueAt], [u0].[IsOpen], [u0].[Kind], [u0].[ListId], [u0].[MetAt], [u0].[OpenedAt], [u0].[OriginalDueAt], [u0].[OwnerId], [u0].[PersonId], [u0].[ProblemId], [u0].[SubjectId], [u0].[UnitId]
    FROM (
        SELECT [d1].[Id], [d1].[CaseId], [d1].[CaseKind], [d1].[DeliverableCode], [d1].[DueAt], [d1].[IsOpen], [d1].[Kind], [d1].[ListId], [d1].[MetAt], [d1].[OpenedAt], [d1].[OriginalDueAt], [d1].[OwnerId], [d1].[PersonId], [d1].[ProblemId], [d1].[SubjectId], [d1].[UnitId]
        FROM (
            SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
            FROM [Deadlines] AS [d]
            WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2) AND [d].[DueAt] >= @cursor_At AND ([d].[DueAt] > @cursor_At OR [d].[Id] > @cursor_Id) AND [d].[OwnerId] = @id
            ORDER BY [d].[DueAt], [d].[Id]
        ) AS [d1]
        UNION ALL
        SELECT [d2].[Id], [d2].[CaseId], [d2].[CaseKind], [d2].[DeliverableCode], [d2].[DueAt], [d2].[IsOpen], [d2].[Kind], [d2].[ListId], [d2].[MetAt], [d2].[OpenedAt], [d2].[OriginalDueAt], [d2].[OwnerId], [d2].[PersonId], [d2].[ProblemId], [d2].[SubjectId], [d2].[UnitId]
        FROM (
            SELECT TOP(@p) [d0].[Id], [d0].[CaseId], [d0].[CaseKind], [d0].[DeliverableCode], [d0].[DueAt], [d0].[IsOpen], [d0].[Kind], [d0].[ListId], [d0].[MetAt], [d0].[OpenedAt], [d0].[OriginalDueAt], [d0].[OwnerId], [d0].[PersonId], [d0].[ProblemId], [d0].[SubjectId], [d0].[UnitId]
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CampaignId] = @campaign_Id AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@ids1, @ids2) AND [d0].[DueAt] >= @cursor_At AND ([d0].[DueAt] > @cursor_At OR [d0].[Id] > @cursor_Id) AND [d0].[OwnerId] = @id12
            ORDER BY [d0].[DueAt], [d0].[Id]
        ) AS [d2]
        UNION ALL
        SELECT [d4].[Id], [d4].[CaseId], [d4].[CaseKind], [d4].[DeliverableCode], [d4].[DueAt], [d4].[IsOpen], [d4].[Kind], [d4].[ListId], [d4].[MetAt], [d4].[OpenedAt], [d4].[OriginalDueAt], [d4].[OwnerId], [d4].[PersonId], [d4].[ProblemId], [d4].[SubjectId], [d4].[UnitId]
        FROM (
            SELECT TOP(@p) [d3].[Id], [d3].[CaseId], [d3].[CaseKind], [d3].[DeliverableCode], [d3].[DueAt], [d3].[IsOpen], [d3].[Kind], [d3].[ListId], [d3].[MetAt], [d3].[OpenedAt], [d3].[OriginalDueAt], [d3].[OwnerId], [d3].[PersonId], [d3].[ProblemId], [d3].[SubjectId], [d3].[UnitId]
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CampaignId] = @campaign_Id AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@ids1, @ids2) AND [d3].[DueAt] >= @cursor_At AND ([d3].[DueAt] > @cursor_At OR [d3].[Id] > @cursor_Id) AND [d3].[OwnerId] = @id19
            ORDER BY [d3].[DueAt], [d3].[Id]
        ) AS [d4]
    ) AS [u0]
    ORDER BY [u0].[DueAt], [u0].[Id]
) AS [u2]
INNER JOIN [Units] AS [u1] ON [u2].[UnitId] = [u1].[Id]
LEFT JOIN [People] AS [p] ON [u2].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [u2].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [u2].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [u2].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [u2].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [u2].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [u2].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [u2].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [u2].[CaseId] = [r0].[Id]
ORDER BY [u2].[DueAt], [u2].[Id];
